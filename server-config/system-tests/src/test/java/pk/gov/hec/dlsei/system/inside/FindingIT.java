package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.learner.LearnerLine;
import pk.gov.hec.dlsei.domain.learner.LearnerQuery;
import pk.gov.hec.dlsei.domain.learner.LearnerQuery.By;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage.State;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery.Filter;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** A learner with a licence is found in each way, and so is what left the house about it. */
@InsideTest
class FindingIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;
  @Inject LicenceRepository licences;
  @Inject PersonRepository persons;
  @Inject Vault vault;
  @Inject LearnerQuery learners;
  @Inject OutboxQuery outbox;

  private Pending learner;
  private Licence licence;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void licensed() {
    InstitutionCode university = applicants.university();
    learner = applicants.student(applicants.pool(1), university);
    decide.handle(
        applicants.focalPerson(university),
        new Order(learner.id(), learner.version(), Act.APPROVE, ReviewReason.NONE, ""));
    licence = work.inTransaction(() -> licences.ofApplication(learner.id()).orElseThrow());
  }

  private List<LearnerLine> found(By by, Object value) {
    List<LearnerLine> lines = work.inTransaction(() -> learners.find(by, value, 0, 50));
    assertThat(work.inTransaction(() -> learners.count(by, value))).isEqualTo(lines.size());
    return lines;
  }

  private void finds(By by, Object value) {
    assertThat(found(by, value))
        .singleElement()
        .returns(learner.actor().personId(), LearnerLine::personId)
        .returns(learner.email().value(), LearnerLine::email)
        .returns("Invented University", LearnerLine::institution)
        .returns("APPROVED", LearnerLine::status)
        .returns(licence.id(), LearnerLine::licenceId);
  }

  @Test
  void by_each_way_of_searching() {
    String person =
        work.query("SELECT lower(name) FROM person WHERE id = ?", learner.actor().personId())
            .get(0);
    String place = work.query("SELECT place FROM application WHERE id = ?", learner.id()).get(0);
    byte[] cnic =
        work.inTransaction(
                () -> persons.find(learner.actor().personId()).orElseThrow().cnic().orElseThrow())
            .lookup();

    finds(By.NAME, person);
    finds(By.EMAIL, learner.email().value());
    finds(By.CNIC, cnic);
    finds(By.APPLICATION, Long.valueOf(place));
    finds(By.LICENCE, licence.id());
  }

  @Test
  void nobody_where_there_is_nobody() {
    assertThat(found(By.NAME, "%")).isEmpty();
    assertThat(found(By.NAME, "student_example")).isEmpty();
    assertThat(found(By.EMAIL, "nobody@inside.example")).isEmpty();
    assertThat(found(By.CNIC, new byte[] {1})).isEmpty();
    assertThat(found(By.APPLICATION, -1L)).isEmpty();
    assertThat(found(By.LICENCE, -1L)).isEmpty();
  }

  @Test
  void one_without_an_application_has_none_in_the_line() {
    String email =
        work.query("SELECT email FROM account WHERE id = ?", applicants.officer().accountId())
            .get(0);

    assertThat(found(By.EMAIL, email))
        .singleElement()
        .returns(null, LearnerLine::institution)
        .returns(null, LearnerLine::status)
        .returns(null, LearnerLine::licenceId);
  }

  @Test
  void mail_and_invitation_stand_in_the_outbox() {
    List<OutboxLine> lines = work.inTransaction(() -> outbox.ofApplication(learner.id()));

    assertThat(lines)
        .extracting(OutboxLine::what)
        .containsExactlyInAnyOrder("APPLICATION_APPROVED", "INVITE");
    for (OutboxLine line : lines) {
      assertThat(work.inTransaction(() -> outbox.find(line.id())).orElseThrow().what())
          .isEqualTo(line.what());
      assertThat(page(line.channel(), null)).extracting(OutboxLine::id).contains(line.id());
    }
    assertThat(lines)
        .filteredOn(line -> line.channel() == Channel.MAIL)
        .singleElement()
        .extracting(OutboxLine::recipient)
        .asString()
        .isEqualTo("p•••@inside.example");
  }

  private List<OutboxLine> page(Channel channel, State state) {
    Filter filter = new Filter(Optional.ofNullable(channel), Optional.ofNullable(state));
    return work.inTransaction(() -> outbox.page(filter, 0, 20));
  }

  @Test
  void the_outbox_is_shown_by_channel_and_state() {
    for (Channel channel : Channel.values()) {
      for (State state : State.values()) {
        assertThat(page(channel, state))
            .allMatch(line -> line.channel() == channel && line.state() == state);
      }
    }
    assertThat(work.inTransaction(outbox::counts)).hasSameSizeAs(State.values());
    assertThat(
            work.inTransaction(
                () -> outbox.count(new Filter(Optional.of(Channel.LEARNING), Optional.empty()))))
        .isPositive();
  }
}
