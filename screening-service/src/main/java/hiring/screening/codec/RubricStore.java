package hiring.screening.codec;

import hiring.events.Rubric;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.RoleVersion;
import hiring.streams.StateSerde;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;

/** The rubrics of all versions of all roles as they are stored: as the contract has them. */
public final class RubricStore {

  /** The store, by role and version. */
  public static final String RUBRICS = "rubrics";

  private static final Serde<Rubric> SERDE =
      StateSerde.of(
          Rubric.getEncoder(), Rubric.getDecoder(), Function.identity(), Function.identity());

  private RubricStore() {}

  /** The key of a role's version. */
  public static String key(RoleVersion role) {
    return role.roleId() + "/" + role.version();
  }

  public static byte[] toBytes(Rubric rubric) {
    return SERDE.serializer().serialize(RUBRICS, rubric);
  }

  /**
   * What is stored, ready to judge by.
   *
   * @param queries makes its text queries ready
   */
  public static hiring.screening.domain.Rubric compile(
      byte[] stored, QuerySearch.Compiler queries) {
    return RubricCodec.compile(SERDE.deserializer().deserialize(RUBRICS, stored), queries);
  }
}
