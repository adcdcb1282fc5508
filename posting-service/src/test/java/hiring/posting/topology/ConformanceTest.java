package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.ATS_NOTIFICATIONS;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.CANDIDATE_COMMANDS;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.contract.Topics.roleCopies;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;
import static hiring.posting.Examples.titled;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.RoleCodec;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.Account;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.Change;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Notification;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import hiring.posting.domain.RoleEvent;
import hiring.streams.ServiceTopology;
import hiring.streams.testing.Conformance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

class ConformanceTest extends Conformance {

  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final UUID OTHER = Ids.candidateId("greenhouse", "", "50043");
  private static final UUID OTHER_ROLE = Ids.roleId(Ids.derive("command/other"));

  private static final UUID NOTIFICATION = Ids.derive("delivery/lever//example");

  @Override
  protected Topic.Owner service() {
    return POSTING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return PostingTopology::build;
  }

  @Override
  protected List<Sample> normalDay() {
    UUID application = applicationId(submission());
    return List.of(
        command("post", new PostRole(ROLE_ID, NOW, "api", TERMS)),
        new Sample(
            roleCopies(POSTING_SERVICE),
            OTHER_ROLE.toString(),
            RoleCodec.toAvro(
                new RoleEvent.Posted(OTHER_ROLE, NOW, "api", 1, TERMS),
                Ids.derive("command/other"))),
        new Sample(
            ATS_SUBMISSIONS,
            application.toString(),
            SubmissionCodec.toAvro(submission(), Ids.derive("delivery/application"))),
        command("revise", new ReviseRole(ROLE_ID, NOW, "api", titled("Staff Engineer"))),
        new Sample(
            ATS_SUBMISSIONS,
            application.toString(),
            NoticeCodec.toAvro(
                application,
                new Change.Withdrawn(),
                NOW,
                "api",
                Ids.derive("delivery/withdrawal"))),
        new Sample(
            CANDIDATE_COMMANDS,
            CANDIDATE.toString(),
            CandidateCodec.toAvro(
                new CandidateCommand.MergeCandidate(CANDIDATE, NOW, "greenhouse", OTHER),
                Ids.derive("command/merge"))),
        new Sample(
            CANDIDATE_COMMANDS,
            OTHER.toString(),
            CandidateCodec.toAvro(
                new CandidateCommand.EraseCandidate(OTHER, NOW, "api"),
                Ids.derive("command/erase"))),
        command("close", new CloseRole(ROLE_ID, NOW, "api", CloseReason.FILLED)),
        new Sample(
            ATS_NOTIFICATIONS,
            NOTIFICATION.toString(),
            NotificationCodec.toAvro(
                new Notification(
                    new Account("lever", ""),
                    "lever",
                    "applicationCreated",
                    Map.of("opportunityId", "o-42"),
                    NOW),
                NOTIFICATION)));
  }

  private static Sample command(String id, RoleCommand command) {
    return new Sample(
        ROLE_COMMANDS,
        command.roleId().toString(),
        RoleCodec.toAvro(command, Ids.derive("command/" + id)));
  }
}
