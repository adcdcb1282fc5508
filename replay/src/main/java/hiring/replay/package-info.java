/**
 * What a command needs that looks back: it reads topics from their beginning to where their
 * committed records ended when it began, fast, with its progress shown, and says in one line what
 * keeps it from that.
 *
 * <p>A command says what it wants of the records ({@link hiring.replay.Interest}) and takes what
 * {@link hiring.replay.Replay} hands it, from several threads at once. {@code RecordDecoderTest}
 * proves that no bytes stop it, {@code FunnelIT} that an aborted transaction is invisible.
 */
@NullMarked
package hiring.replay;

import org.jspecify.annotations.NullMarked;
