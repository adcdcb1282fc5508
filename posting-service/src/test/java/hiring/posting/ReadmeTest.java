package hiring.posting;

import hiring.contract.Topic;
import hiring.posting.ats.Ats;
import hiring.posting.ats.AtsApi;
import hiring.posting.ats.Vendors;
import hiring.posting.topology.PostingTopology;
import hiring.service.testing.ServiceReadme;
import hiring.streams.DeciderShell;
import hiring.streams.ServiceTopology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
    return List.of("BAD_SIGNATURE", "MALFORMED_JSON", "NOT_KEPT", "TOO_MANY_DELIVERIES");
  }

  @Override
  protected List<String> settingsWithoutDefault() {
    List<String> settings = new ArrayList<>(List.of("HIRING_WEBHOOKS_QUARANTINE_KEY"));
    for (Ats vendor : Vendors.all()) {
      settings.add("HIRING_WEBHOOKS_" + vendor.source().toUpperCase(Locale.ROOT) + "_SECRETS");
    }
    for (String vendor : List.of("ASHBY", "GREENHOUSE", "LEVER", "MERGE", "WORKABLE")) {
      settings.add("HIRING_WEBHOOKS_" + vendor + "_WITHDRAWALS");
    }
    settings.add("HIRING_WEBHOOKS_MERGE_TENANTS");
    for (AtsApi api : AtsApi.all(via -> List.of())) {
      String vendor = "HIRING_ENRICHMENT_" + api.via().toUpperCase(Locale.ROOT);
      settings.addAll(List.of(vendor + "_TOKEN", vendor + "_ACCOUNT_TOKENS"));
    }
    return settings;
  }
}
