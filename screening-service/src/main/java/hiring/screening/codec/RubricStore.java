package hiring.screening.codec;

import hiring.events.Rubric;
import hiring.screening.domain.RoleVersion;
import hiring.streams.StateSerde;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;

/** The rubrics of all versions of all roles as they are stored: as the contract has them. */
public final class RubricStore {

  /** The store, by role and version. */
  public static final String RUBRICS = "rubrics";

  private RubricStore() {}

  public static Serde<Rubric> serde() {
    return StateSerde.of(
        Rubric.getEncoder(), Rubric.getDecoder(), Function.identity(), Function.identity());
  }

  /** The key of a role's version. */
  public static String key(RoleVersion role) {
    return role.roleId() + "/" + role.version();
  }
}
