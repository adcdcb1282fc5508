package hiring.posting.topology;

import hiring.posting.codec.IntakeStore;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.store.IntakeEntry;
import hiring.streams.HeldStore;
import hiring.streams.StateSerde;
import hiring.streams.States;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The intake of each application, and what leads to it: from the candidate whom it named, who may
 * be erased or merged, and from its role, which may be filled.
 */
record IntakeStates(States<Intake, IntakeEvent> intakes) implements States<Intake, IntakeEvent> {

  static final String BY_CANDIDATE = "applications-by-candidate";
  static final String BY_ROLE = "applications-by-role";

  IntakeStates() {
    this(
        States.keyed(
            IntakeStore.INTAKE,
            StateSerde.of(
                IntakeEntry.getEncoder(),
                IntakeEntry.getDecoder(),
                IntakeStore::toAvro,
                IntakeStore::fromAvro)));
  }

  @Override
  public List<StoreBuilder<?>> stores() {
    return Stream.concat(
            intakes.stores().stream(),
            Stream.of(BY_CANDIDATE, BY_ROLE, WaitingUpdates.STORE).map(HeldStore::builder))
        .toList();
  }

  @Override
  public Access<Intake, IntakeEvent> open(ProcessorContext<?, ?> context) {
    return new Indexed(
        intakes.open(context),
        Index.open(context, BY_CANDIDATE),
        Index.open(context, BY_ROLE),
        WaitingUpdates.open(context));
  }

  private record Indexed(
      Access<Intake, IntakeEvent> intakes, Index byCandidate, Index byRole, WaitingUpdates waiting)
      implements Access<Intake, IntakeEvent> {

    @Override
    public @Nullable Intake load(String applicationId) {
      return intakes.load(applicationId);
    }

    @Override
    public void save(String applicationId, Intake after, List<IntakeEvent> events) {
      intakes.save(applicationId, after, events);
      events.forEach(event -> index(applicationId, event));
      Intake.Early early = after.early();
      if (early != null) {
        waiting.add(early.since(), applicationId);
      }
    }

    private void index(String id, IntakeEvent event) {
      switch (event) {
        case IntakeEvent.ApplicationReceived received -> {
          byCandidate.add(received.receipt().applicantId(), id);
          byRole.add(received.receipt().roleId(), id);
        }
        case IntakeEvent.ApplicationErased erased -> {
          byCandidate.remove(erased.receipt().applicantId(), id);
          byRole.remove(erased.receipt().roleId(), id);
        }
        case IntakeEvent.Update update -> {}
        case IntakeEvent.ApplicationReparented reparented -> {}
        case IntakeEvent.StandingKept kept -> {}
        case IntakeEvent.ErasureKept kept -> {}
      }
    }
  }
}
