package hiring.screening.topology;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.SCREENING_COMMANDS;
import static hiring.contract.Topics.roleCopies;

import hiring.screening.codec.RubricStore;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningCommand;
import hiring.screening.domain.ScreeningDecider;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.ScreeningRefusal;
import hiring.streams.DeciderShell;
import hiring.streams.HeldStore;
import hiring.streams.ServiceTopology;
import java.util.List;

/** Every application, held against the rubric of the role's version that it was received for. */
public final class ScreeningTopology {

  private ScreeningTopology() {}

  /** Writes the topology; the same in production and in tests. */
  public static void build(ServiceTopology streams) {
    streams.ingest("ingest-roles", ROLES).copy("copy-roles", roleCopies(SCREENING_SERVICE));
    streams
        .ingest(
            "ingest-applications",
            APPLICATIONS,
            APPLICATION_UPDATES,
            SCREENING_COMMANDS,
            roleCopies(SCREENING_SERVICE))
        .decide("decide-screening", screening())
        .emit("emit-screenings", SCREENINGS)
        .answer("answer-screening-commands");
  }

  /** The one decision of this service, with what connects it to the log. */
  public static DeciderShell<Screening, ScreeningCommand, ScreeningEvent, ScreeningRefusal>
      screening() {
    return new DeciderShell<>(
        new ScreeningDecider(),
        new ScreeningStates(),
        ScreeningInbox::new,
        new ScreeningOutbox(),
        List.of(HeldStore.builder(RubricStore.RUBRICS), Waiting.builder()));
  }
}
