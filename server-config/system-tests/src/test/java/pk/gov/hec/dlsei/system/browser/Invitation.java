package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Coursera's invitation: the mail, and what is behind its link (SOP1/R5, WP2/4.1.9). */
final class Invitation {

  private static final Pattern ACTIVATION = Pattern.compile("http://\\S+/activate/\\S+");

  private Invitation() {}

  /** Follows the link and joins the programme there. */
  static void follow(Visitor learner, RunningServer server, Applicant person) {
    Mail invitation = server.mailbox().next(person.email(), "You are invited to HEC");
    Matcher link = ACTIVATION.matcher(invitation.text());
    assertThat(link.find()).isTrue();
    learner.open(link.group());
    learner.followText("Join the programme");
    assertThat(learner.heading()).isEqualTo("You have joined");
    assertThat(server.coursera().state().learners())
        .filteredOn(known -> known.email().equals(person.email()))
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.isMember()).isTrue();
              assertThat(member.externalId()).doesNotContain(person.cnic());
            });
  }
}
