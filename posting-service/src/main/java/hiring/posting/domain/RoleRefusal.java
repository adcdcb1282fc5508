package hiring.posting.domain;

/** Why a command about a role cannot stand. */
public sealed interface RoleRefusal {

  /** There is no role of that id. */
  record NoSuchRole() implements RoleRefusal {}

  /** A role of that id stands already, with other terms. */
  record AlreadyPosted() implements RoleRefusal {}

  /** The role is closed, for good. */
  record RoleClosed() implements RoleRefusal {}

  /**
   * The terms cannot stand.
   *
   * @param field what is wrong with them, such as {@code rubric.criteria[3].points}; never a value
   */
  record InvalidField(String field) implements RoleRefusal {}
}
