package hiring.posting.codec;

import hiring.events.JobLocation;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.PublicPosting.EmploymentType;
import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import org.jspecify.annotations.Nullable;

/** How a role is posted on the web. */
final class PublicPostingCodec {

  private PublicPostingCodec() {}

  static hiring.events.@Nullable PublicPosting toAvro(@Nullable PublicPosting posting) {
    return posting == null
        ? null
        : new hiring.events.PublicPosting(
            posting.organization(),
            posting.organizationUrl(),
            posting.employmentTypes().stream()
                .map(type -> hiring.events.EmploymentType.valueOf(type.name()))
                .toList(),
            posting.locations().stream()
                .map(location ->
                    new JobLocation(
                        location.country(),
                        location.region(),
                        location.locality(),
                        location.postalCode(),
                        location.street()))
                .toList(),
            posting.remoteFrom(),
            toAvro(posting.salary()),
            posting.validThrough());
  }

  static @Nullable PublicPosting fromAvro(hiring.events.@Nullable PublicPosting posting) {
    return posting == null
        ? null
        : new PublicPosting(
            Nfc.of(posting.getOrganization()),
            Nfc.ofNullable(posting.getOrganizationUrl()),
            posting.getEmploymentTypes().stream()
                .map(type -> EmploymentType.valueOf(type.name()))
                .toList(),
            posting.getLocations().stream().map(PublicPostingCodec::fromAvro).toList(),
            Nfc.of(posting.getRemoteFrom()),
            fromAvro(posting.getSalary()),
            posting.getValidThrough());
  }

  private static Location fromAvro(JobLocation location) {
    return new Location(
        Nfc.of(location.getCountry()),
        Nfc.ofNullable(location.getRegion()),
        Nfc.ofNullable(location.getLocality()),
        Nfc.ofNullable(location.getPostalCode()),
        Nfc.ofNullable(location.getStreet()));
  }

  private static hiring.events.@Nullable Salary toAvro(@Nullable Salary salary) {
    return salary == null
        ? null
        : new hiring.events.Salary(
            salary.currency(),
            salary.minimum(),
            salary.maximum(),
            hiring.events.PayUnit.valueOf(salary.unit().name()));
  }

  private static @Nullable Salary fromAvro(hiring.events.@Nullable Salary salary) {
    return salary == null
        ? null
        : new Salary(
            Nfc.of(salary.getCurrency()),
            salary.getMinimum(),
            salary.getMaximum(),
            PayUnit.valueOf(salary.getUnit().name()));
  }
}
