package hiring.posting.codec;

import hiring.contract.TrustedRecords;
import hiring.events.RoleTerms;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.Role;
import hiring.posting.domain.Terms;
import hiring.posting.store.Closing;
import hiring.posting.store.KnownRoleEntry;
import hiring.posting.store.RefEntry;
import hiring.posting.store.RoleEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Roles as they are stored: the terms as the contract's own record, the rest beside it. */
public final class RoleStore {

  /** The store of roles, by roleId. */
  public static final String ROLES = "roles";

  /** The store of what the intake knows of roles, by roleId; every task has all of them. */
  public static final String KNOWN_ROLES = "known-roles";

  static {
    TrustedRecords.trust();
  }

  private RoleStore() {}

  public static RoleEntry toAvro(Role role) {
    return switch (role) {
      case Role.Unknown unknown ->
          new RoleEntry(null, 0, null, ByteBuffer.allocate(0), List.of(), null, null);
      case Role.Open open ->
          new RoleEntry(
              open.roleId(),
              open.version(),
              null,
              encode(open.terms()),
              sorted(open.hired()),
              open.postedAt(),
              null);
      case Role.Closed closed ->
          new RoleEntry(
              closed.roleId(),
              closed.version(),
              Closing.valueOf(closed.reason().name()),
              encode(closed.terms()),
              sorted(closed.hired()),
              closed.postedAt(),
              closed.closedAt());
    };
  }

  public static Role fromAvro(RoleEntry entry) {
    UUID roleId = entry.getRoleId();
    if (roleId == null) {
      return new Role.Unknown();
    }
    Closing closed = entry.getClosed();
    Terms terms = decode(entry.getTerms());
    Set<UUID> hired = Set.copyOf(entry.getHired());
    return closed == null
        ? new Role.Open(roleId, entry.getVersion(), terms, hired, entry.getPostedAt())
        : new Role.Closed(
            roleId,
            entry.getVersion(),
            terms,
            CloseReason.valueOf(closed.name()),
            hired,
            entry.getPostedAt(),
            entry.getClosedAt());
  }

  public static KnownRoleEntry toAvro(KnownRole role) {
    return new KnownRoleEntry(
        role.roleId(),
        role.version(),
        role.open(),
        role.postedAt(),
        role.refs().stream()
            .map(ref -> new RefEntry(ref.source(), ref.tenant(), ref.jobId()))
            .toList());
  }

  public static KnownRole fromAvro(KnownRoleEntry entry) {
    return new KnownRole(
        entry.getRoleId(),
        entry.getVersion(),
        entry.getOpen(),
        entry.getPostedAt(),
        entry.getRefs().stream()
            .map(ref -> new ExternalRef(ref.getSource(), ref.getTenant(), ref.getJobId()))
            .toList());
  }

  /** In one order, so that the same role is the same bytes. */
  private static List<UUID> sorted(Set<UUID> ids) {
    return ids.stream().sorted().toList();
  }

  private static ByteBuffer encode(Terms terms) {
    try {
      return RoleTerms.getEncoder().encode(TermsCodec.toAvro(terms));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }

  private static Terms decode(ByteBuffer terms) {
    try {
      return TermsCodec.fromAvro(RoleTerms.getDecoder().decode(terms.duplicate()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }
}
