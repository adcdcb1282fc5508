package hiring.system.check;

import hiring.contract.Topic;
import hiring.streams.Poison;
import hiring.system.log.Place;

/**
 * A dead letter.
 *
 * @param by whose
 * @param of where the record lies that it was made of
 */
public record Letter(Topic.Owner by, Place of, Poison reason) {}
