package hiring.posting;

import hiring.contract.Topic;
import hiring.posting.ats.AtsApi;
import hiring.posting.ats.Greenhouse;
import hiring.posting.topology.PostingTopology;
import hiring.service.testing.ServiceReadme;
import hiring.streams.DeciderShell;
import hiring.streams.ServiceTopology;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

class ReadmeTest extends ServiceReadme {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.POSTING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return PostingTopology::build;
  }

  @Override
  protected List<DeciderShell<?, ?, ?, ?>> decisions() {
    return List.of(
        PostingTopology.roles(),
        PostingTopology.candidates(),
        PostingTopology.intake(),
        PostingTopology.notifications());
  }

  @Override
  protected List<String> refusedByHttp() {
    return List.of("BAD_SIGNATURE", "MALFORMED_JSON");
  }

  @Override
  protected List<String> settingsWithoutDefault() {
    String source = new Greenhouse().source().toUpperCase(Locale.ROOT);
    return Stream.concat(
            Stream.of("HIRING_WEBHOOKS_" + source + "_SECRETS"),
            AtsApi.all().stream()
                .map(api -> "HIRING_ENRICHMENT_" + api.via().toUpperCase(Locale.ROOT))
                .flatMap(vendor -> Stream.of(vendor + "_TOKEN", vendor + "_ACCOUNT_TOKENS")))
        .toList();
  }
}
