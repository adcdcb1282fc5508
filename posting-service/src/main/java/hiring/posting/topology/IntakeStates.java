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
 * The intake of each application, and what leads to it: from its candidate, who may be erased or
 * merged, and, while it is open, from its role, which may be filled.
 */
record IntakeStates(States<Intake, IntakeEvent> intakes) implements States<Intake, IntakeEvent> {

  static final String BY_CANDIDATE = "applications-by-candidate";
  static final String OPEN_BY_ROLE = "open-applications-by-role";

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
            Stream.of(BY_CANDIDATE, OPEN_BY_ROLE, WaitingUpdates.STORE).map(HeldStore::builder))
        .toList();
  }

  @Override
  public Access<Intake, IntakeEvent> open(ProcessorContext<?, ?> context) {
    return new Indexed(
        intakes.open(context),
        ApplicationIndex.open(context, BY_CANDIDATE),
        ApplicationIndex.open(context, OPEN_BY_ROLE),
        WaitingUpdates.open(context));
  }

  private record Indexed(
      Access<Intake, IntakeEvent> intakes,
      ApplicationIndex byCandidate,
      ApplicationIndex openByRole,
      WaitingUpdates waiting)
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
          byCandidate.add(received.receipt().candidateId(), id);
          openByRole.add(received.receipt().roleId(), id);
        }
        case IntakeEvent.ApplicationReopened reopened ->
            openByRole.add(reopened.receipt().roleId(), id);
        case IntakeEvent.ApplicationRejected rejected -> ended(id, rejected);
        case IntakeEvent.ApplicationWithdrawn withdrawn -> ended(id, withdrawn);
        case IntakeEvent.ApplicationHired hired -> ended(id, hired);
        case IntakeEvent.ApplicationClosed closed -> ended(id, closed);
        case IntakeEvent.ApplicationReparented reparented -> {
          byCandidate.remove(reparented.receipt().candidateId(), id);
          byCandidate.add(reparented.candidateId(), id);
        }
        case IntakeEvent.ApplicationErased erased -> {
          byCandidate.remove(erased.receipt().candidateId(), id);
          openByRole.remove(erased.receipt().roleId(), id);
        }
        case IntakeEvent.ApplicationStageChanged changed -> {}
        case IntakeEvent.HireUndone undone -> {}
        case IntakeEvent.StandingKept kept -> {}
        case IntakeEvent.ErasureKept kept -> {}
      }
    }

    private void ended(String id, IntakeEvent.Update update) {
      openByRole.remove(update.receipt().roleId(), id);
    }
  }
}
