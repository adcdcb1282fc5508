package hiring.posting.domain.jobposting;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.POSTING;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.CloseReason;
import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import hiring.posting.domain.Role;
import hiring.posting.domain.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What Google requires and recommends of a job posting; see {@link JobPosting} for its document.
 */
class JobPostingTest {

  private static final Instant CLOSED = NOW.plusSeconds(86_400);

  private static final Role OPEN = new Role.Open(ROLE_ID, 1, TERMS, Set.of(), NOW);

  @Test
  void what_is_required_is_there() {
    assertThat(posting(OPEN))
        .containsEntry("@context", "https://schema.org")
        .containsEntry("@type", "JobPosting")
        .containsEntry("title", "Senior Software Engineer")
        .containsEntry("description", "<p>Designs and builds distributed systems.</p>")
        .containsEntry("datePosted", "2026-03-02T10:00:00Z")
        .containsEntry(
            "hiringOrganization",
            Map.of(
                "@type", "Organization",
                "name", "Example Systems",
                "sameAs", "https://example.org"))
        .containsEntry(
            "jobLocation",
            Map.of(
                "@type",
                "Place",
                "address",
                Map.of(
                    "@type", "PostalAddress",
                    "streetAddress", "1 Example Street",
                    "addressLocality", "Lisbon",
                    "addressRegion", "Lisboa",
                    "postalCode", "1000-001",
                    "addressCountry", "PT")));
  }

  @Test
  void what_is_recommended_is_there() {
    assertThat(posting(OPEN))
        .containsEntry("employmentType", "FULL_TIME")
        .containsEntry("jobLocationType", "TELECOMMUTE")
        .containsEntry(
            "applicantLocationRequirements",
            List.of(
                Map.of("@type", "Country", "name", "Portugal"),
                Map.of("@type", "Country", "name", "Spain")))
        .containsEntry(
            "identifier",
            Map.of(
                "@type", "PropertyValue",
                "name", "Example Systems",
                "value", ROLE_ID.toString()))
        .containsEntry(
            "baseSalary",
            Map.of(
                "@type",
                "MonetaryAmount",
                "currency",
                "EUR",
                "value",
                Map.of(
                    "@type",
                    "QuantitativeValue",
                    "minValue",
                    60_000.0,
                    "maxValue",
                    85_000.0,
                    "unitText",
                    "YEAR")))
        .containsEntry("validThrough", "2026-09-01T00:00:00Z")
        .containsEntry("totalJobOpenings", 5);
  }

  @Test
  void an_opening_that_is_filled_is_not_open_any_more() {
    assertThat(posting(new Role.Open(ROLE_ID, 1, TERMS, Set.of(ROLE_ID), NOW)))
        .containsEntry("totalJobOpenings", 4);
  }

  @Test
  void a_closed_role_is_valid_through_its_closing() {
    assertThat(posting(closed(TERMS)))
        .containsEntry("datePosted", NOW.toString())
        .containsEntry("validThrough", CLOSED.toString());
    assertThat(posting(closed(posted(validThrough(null)))))
        .containsEntry("validThrough", CLOSED.toString());
  }

  @Test
  void a_posting_that_had_ended_before_its_role_was_closed_ended_then() {
    assertThat(posting(closed(posted(validThrough(NOW)))))
        .containsEntry("validThrough", NOW.toString());
  }

  @Test
  void what_is_not_known_is_left_out() {
    PublicPosting bare =
        new PublicPosting(
            "Example Systems", null, List.of(), POSTING.locations(), List.of(), null, null);
    assertThat(posting(new Role.Open(ROLE_ID, 1, posted(bare), Set.of(), NOW)))
        .containsOnlyKeys(
            "@type",
            "@context",
            "title",
            "description",
            "identifier",
            "datePosted",
            "hiringOrganization",
            "jobLocation",
            "totalJobOpenings");
  }

  @Test
  void a_salary_without_a_range_is_one_value() {
    PublicPosting paid =
        new PublicPosting(
            "Example Systems",
            null,
            List.of(),
            POSTING.locations(),
            List.of(),
            new Salary("USD", 62.5, 62.5, PayUnit.HOUR),
            null);
    assertThat(posting(new Role.Open(ROLE_ID, 1, posted(paid), Set.of(), NOW)).get("baseSalary"))
        .isEqualTo(
            Map.of(
                "@type",
                "MonetaryAmount",
                "currency",
                "USD",
                "value",
                Map.of("@type", "QuantitativeValue", "value", 62.5, "unitText", "HOUR")));
  }

  @Test
  void a_description_is_html_and_markup_in_it_is_text() {
    assertThat(Html.paragraphs("Go & <b>Java</b>\n\n  C++ > C \n"))
        .isEqualTo("<p>Go &amp; &lt;b&gt;Java&lt;/b&gt;</p><p>C++ &gt; C</p>");
  }

  @Test
  void a_role_that_is_not_posted_on_the_web_has_no_posting() {
    assertThat(JobPosting.of(new Role.Unknown())).isEmpty();
    assertThat(JobPosting.of(new Role.Open(ROLE_ID, 1, posted(null), Set.of(), NOW))).isEmpty();
  }

  private static Map<String, Object> posting(Role role) {
    return JobPosting.of(role).orElseThrow();
  }

  private static Role closed(Terms terms) {
    return new Role.Closed(ROLE_ID, 2, terms, CloseReason.FILLED, Set.of(), NOW, CLOSED);
  }

  private static PublicPosting validThrough(@Nullable Instant end) {
    return new PublicPosting(
        POSTING.organization(),
        POSTING.organizationUrl(),
        POSTING.employmentTypes(),
        POSTING.locations(),
        POSTING.remoteFrom(),
        POSTING.salary(),
        end);
  }

  private static Terms posted(@Nullable PublicPosting posting) {
    return new Terms(
        TERMS.title(),
        TERMS.description(),
        TERMS.openings(),
        TERMS.poolId(),
        TERMS.externalRefs(),
        TERMS.rubric(),
        TERMS.loop(),
        posting);
  }
}
