package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceQuery;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.ReadDifferences;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.RepairDifferences;
import pk.gov.hec.dlsei.system.inside.Holders.Held;
import pk.gov.hec.dlsei.system.installation.Wait;

/** What officers do about differences between our licences and the sandbox's members. */
@InsideTest
class RepairIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject TwoBooks books;
  @Inject RepairDifferences repair;
  @Inject ReadDifferences read;

  private final Sandbox sandbox = new Sandbox();
  private String pool;
  private InstitutionCode university;
  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own() {
    sandbox.obey();
    pool = applicants.pool(20);
    university = applicants.university();
    officer = applicants.officer();
  }

  @AfterEach
  void endFaults() {
    sandbox.obey();
  }

  /** What was posted to the outbox by a repair. */
  private List<String> posted(Held held) {
    return work.query(
        "SELECT channel || ' ' || template FROM outbox_message WHERE application_id = ?"
            + " AND change_key LIKE 'repair:%' ORDER BY id",
        held.application().id());
  }

  @Test
  void a_stranger_is_named_with_the_licence_of_whoever_has_the_address_and_is_not_removed_by_us() {
    Held held = books.active(pool, university, 3);
    String stranger = "from-elsewhere-" + UUID.randomUUID();
    sandbox.addMember(stranger, held.application().email().value());
    books.compare();

    assertThat(books.differences(stranger)).containsExactly("UNKNOWN_MEMBER OPEN");
    assertThat(
            work.query(
                "SELECT licence_id, address FROM book_difference WHERE learner_id = ?", stranger))
        .singleElement()
        .asString()
        .startsWith(held.id() + " ")
        .contains("•••@")
        .doesNotContain(held.application().email().value());
    assertThat(repair.order(officer, List.of(books.difference(stranger)))).isZero();
    assertThat(repair.leave(officer, List.of(books.difference(stranger)), "Our own trainer"))
        .isEqualTo(1);
    books.compare();
    assertThat(books.differences(stranger)).containsExactly("UNKNOWN_MEMBER LEFT");
    sandbox.removeMember(stranger);
  }

  @Test
  void another_address_is_asked_about_at_the_one_that_we_know_once_for_each_order() {
    Held held = books.active(pool, university, 3);
    sandbox.addMember(books.learner(held), "other." + held.id() + "@elsewhere.example");
    books.compare();
    assertThat(books.differences(books.learner(held))).containsExactly("OTHER_EMAIL OPEN");

    List<Long> chosen = List.of(books.difference(books.learner(held)));
    assertThat(repair.order(officer, chosen)).isEqualTo(1);
    assertThat(repair.order(officer, chosen)).as("it is ordered already").isZero();
    assertThat(
            work.query(
                "SELECT m.recipient FROM outbox_message m WHERE m.application_id = ? AND m.template = 'OTHER_ADDRESS'",
                held.application().id()))
        .containsExactly(held.application().email().value());
    books.compare();
    assertThat(books.differences(books.learner(held))).containsExactly("OTHER_EMAIL ORDERED");

    work.execute(
        "UPDATE book_difference SET decided_at = decided_at - interval '3 days' WHERE id = ?",
        chosen.get(0));
    books.compare();
    assertThat(books.differences(books.learner(held)))
        .as("it did not help")
        .containsExactly("OTHER_EMAIL OPEN");
  }

  @Test
  void who_was_removed_outside_is_invited_again_and_the_licence_stays_as_it_is() {
    Held held = books.active(pool, university, 3);
    books.compare();
    assertThat(repair.order(officer, List.of(books.difference(books.learner(held))))).isEqualTo(1);
    assertThat(posted(held)).containsExactly("LEARNING INVITE_AGAIN");
    Wait.until(
        () ->
            work.query(
                "SELECT state FROM outbox_message WHERE application_id = ? AND template = 'INVITE_AGAIN'",
                held.application().id()),
        List.of("SENT")::equals);
    assertThat(sandbox.posts(books.learner(held)).committed()).isEqualTo(1);
    assertThat(holders.status(held)).isEqualTo("ACTIVE");
  }

  @Test
  void a_member_after_the_licence_is_removed_after_a_snapshot() {
    Held held = books.active(pool, university, 9);
    books.ended(held, 3);
    sandbox.addMember(books.learner(held), held.application().email().value());
    books.compare();
    String snapshots = "SELECT count(*) FROM activity_source WHERE kind = 'SNAPSHOT'";
    int before = Integer.parseInt(work.query(snapshots).get(0));
    repair.order(officer, List.of(books.difference(books.learner(held))));
    Wait.until(
        () ->
            work.query(
                "SELECT state FROM outbox_message WHERE application_id = ? AND template = 'REMOVE'",
                held.application().id()),
        List.of("SENT")::equals);
    books.compare();

    assertThat(books.differences(books.learner(held))).containsExactly("STAYED_MEMBER GONE");
    assertThat(Integer.parseInt(work.query(snapshots).get(0))).isGreaterThan(before);
  }

  @Test
  void officers_alone_see_and_decide_and_a_reason_is_needed_to_leave_something() {
    Actor focal = applicants.focalPerson(university);
    DifferenceQuery.Filter open =
        new DifferenceQuery.Filter(DifferenceState.OPEN, Optional.empty());
    assertThatThrownBy(() -> repair.order(focal, List.of(1L))).isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> repair.leave(focal, List.of(1L), "So"))
        .isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> read.page(focal, open, 0, 10)).isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> repair.leave(officer, List.of(1L), " "))
        .isInstanceOf(DlseiException.class);
  }
}
