package hiring.posting.topology;

import hiring.posting.codec.CandidateCodec;
import hiring.posting.domain.CandidateCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** Commands about candidates, each for the candidate that keys it. */
final class CandidateInbox implements Inbox<CandidateCommand> {

  @Override
  public void commands(Received received, Consumer<Addressed<CandidateCommand>> commands) {
    SpecificRecord value = received.value();
    if (value != null) {
      CandidateCodec.command(value)
          .map(command -> new Addressed<>(received.key(), command, received.cause()))
          .ifPresent(commands);
    }
  }
}
