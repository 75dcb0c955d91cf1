package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.QueueFilter.Search;
import pk.gov.hec.dlsei.domain.review.QueueFilter.View;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.QueueQuery;
import pk.gov.hec.dlsei.domain.review.usecase.ReadQueue;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** The queue of one university, with one application in each state and two to decide. */
@InsideTest
class QueueQueryIT {

  /** After each was submitted, and before each should be decided. */
  private static final Instant NOW = Instant.parse("2023-08-01T20:00:00Z");

  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

  private static final String MANY_MORE =
      """
      INSERT INTO application (id, person_id, cohort, status, category, institution, department, started_at,
             place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by, decided_at, version)
      SELECT -n, person_id, cohort, status, category, institution, department, started_at,
             -n, submitted_at, pool, priority_class, policy_id, policy_version, decide_by, decided_at, version
      FROM application, generate_series(1, ?2) n WHERE id = ?1
      """;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject ApplicationRepository applications;
  @Inject PersonRepository persons;
  @Inject Vault vault;
  @Inject QueueQuery queue;
  @Inject ReadQueue read;

  private InstitutionCode university;
  private String pool;
  private final Map<View, Pending> all = new EnumMap<>(View.class);
  private Pending late;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void fill() {
    university = applicants.university();
    pool = applicants.pool(10);
    for (View view : List.of(View.TO_DECIDE, View.ASKED, View.WAITING, View.APPROVED)) {
      all.put(view, applicants.student(pool, university));
    }
    all.put(View.REJECTED, applicants.student(pool, university));
    late = applicants.student(pool, university);
    change(View.ASKED, asked -> asked.askForMore("What?", NOW, TOMORROW));
    change(View.WAITING, waiting -> waiting.queueForSeat(NOW));
    change(View.APPROVED, approved -> approved.approve(NOW));
    change(View.REJECTED, rejected -> rejected.reject(NOW));
  }

  /** The pool's counters know nothing of those who wait or have a seat here. */
  @AfterEach
  void nobody_has_or_awaits_a_seat() {
    work.execute(
        "UPDATE application SET status = 'REJECTED', decided_at = coalesce(decided_at, now())"
            + " WHERE pool = ? AND status IN ('APPROVED', 'WAITING')",
        pool);
  }

  private void change(View view, Consumer<Application> change) {
    work.inTransaction(
        () -> {
          change.accept(applications.findLocked(all.get(view).id()).orElseThrow());
          return null;
        });
  }

  private QueueFilter filter(View view, Search search) {
    return new QueueFilter(
        Applicants.COHORT, Optional.of(university), view, Optional.empty(), search);
  }

  private List<Long> ids(QueueFilter filter, Instant now) {
    return work.inTransaction(() -> queue.page(filter, now, 0, 50)).stream()
        .map(QueueLine::id)
        .toList();
  }

  private List<Long> ids(View view, Instant now) {
    return ids(filter(view, Search.NONE), now);
  }

  private List<Long> found(Search search) {
    return ids(filter(View.TO_DECIDE, search), NOW);
  }

  private long id(View view) {
    return all.get(view).id();
  }

  @Test
  void each_view_shows_its_own() {
    assertThat(ids(View.TO_DECIDE, NOW)).containsExactly(id(View.TO_DECIDE), late.id());
    assertThat(ids(View.OVERDUE, NOW)).isEmpty();
    for (View view : List.of(View.ASKED, View.WAITING, View.APPROVED, View.REJECTED)) {
      assertThat(ids(view, NOW)).containsExactly(id(view));
    }
    assertThat(work.inTransaction(() -> queue.counts(filter(View.ASKED, Search.NONE), NOW)))
        .containsEntry(View.TO_DECIDE, 2)
        .containsEntry(View.OVERDUE, 0)
        .containsEntry(View.ASKED, 1)
        .hasSameSizeAs(View.values());
  }

  @Test
  void ten_thousand_are_counted_and_no_more() {
    assertThatThrownBy(() -> work.inTransactionThatFails(this::countMany))
        .hasMessage("fails at its end");
  }

  private void countMany() {
    work.withEntities(
        em ->
            em.createNativeQuery(MANY_MORE)
                .setParameter(1, id(View.REJECTED))
                .setParameter(2, QueueQuery.MOST_COUNTED)
                .executeUpdate());

    assertThat(queue.counts(filter(View.TO_DECIDE, Search.NONE), NOW))
        .containsEntry(View.REJECTED, QueueQuery.MOST_COUNTED)
        .containsEntry(View.TO_DECIDE, 2);
  }

  /** Reading R27. */
  @Test
  void what_nobody_decided_in_time_is_overdue() {
    assertThat(ids(View.OVERDUE, TOMORROW)).containsExactly(id(View.TO_DECIDE), late.id());
  }

  @Test
  void one_who_did_not_answer_in_time_is_to_be_decided_in_the_old_place() {
    assertThat(ids(View.ASKED, TOMORROW.minusSeconds(1))).containsExactly(id(View.ASKED));
    assertThat(ids(View.ASKED, TOMORROW)).isEmpty();
    assertThat(ids(View.TO_DECIDE, TOMORROW))
        .containsExactly(id(View.TO_DECIDE), id(View.ASKED), late.id());
  }

  @Test
  void a_line_tells_what_the_application_says() {
    QueueLine line =
        work.inTransaction(() -> queue.page(filter(View.ASKED, Search.NONE), NOW, 0, 1)).get(0);
    Application application = work.inTransaction(() -> applications.find(line.id()).orElseThrow());
    Submission place = application.submission().orElseThrow();

    assertThat(line)
        .isEqualTo(
            new QueueLine(
                application.id(),
                application.version(),
                place.number(),
                name(all.get(View.ASKED)),
                ApplicantCategory.STUDENT,
                "Invented University",
                "Physics",
                ApplicationStatus.PENDING,
                place.submittedAt(),
                application.decideBy().orElseThrow(),
                true));
  }

  private String name(Pending pending) {
    return work.inTransaction(() -> persons.find(pending.actor().personId()).orElseThrow().name());
  }

  @Test
  void a_page_begins_where_it_is_told() {
    QueueFilter filter = filter(View.TO_DECIDE, Search.NONE);

    assertThat(work.inTransaction(() -> queue.page(filter, NOW, 1, 1)))
        .singleElement()
        .returns(late.id(), QueueLine::id);
    assertThat(work.inTransaction(() -> queue.next(filter, NOW, id(View.TO_DECIDE), 0)))
        .contains(late.id());
    assertThat(work.inTransaction(() -> queue.next(filter, NOW, 0, 0)))
        .contains(id(View.TO_DECIDE));
  }

  @Test
  void a_search_finds_by_name_number_and_cnic() {
    Pending wanted = all.get(View.TO_DECIDE);
    Submission place =
        work.inTransaction(
            () -> applications.find(wanted.id()).orElseThrow().submission().orElseThrow());
    Cnic cnic =
        work.inTransaction(
            () ->
                persons
                    .find(wanted.actor().personId())
                    .orElseThrow()
                    .cnic()
                    .orElseThrow()
                    .open(vault));

    assertThat(found(read.search("student EXAMPLE"))).hasSize(2);
    assertThat(found(read.search(name(wanted)))).contains(wanted.id());
    assertThat(found(read.search("%"))).isEmpty();
    assertThat(found(read.search("student_"))).isEmpty();
    assertThat(found(read.search(place.number()))).containsExactly(wanted.id());
    assertThat(found(read.search(cnic.digits()))).containsExactly(wanted.id());
    assertThat(found(read.search(" "))).hasSize(2);
  }

  @Test
  void other_universities_cohorts_and_categories_are_left_out() {
    QueueFilter other =
        new QueueFilter(
            new CohortId("cohort-1"),
            Optional.of(university),
            View.TO_DECIDE,
            Optional.empty(),
            Search.NONE);
    QueueFilter faculty =
        new QueueFilter(
            Applicants.COHORT,
            Optional.of(university),
            View.TO_DECIDE,
            Optional.of(ApplicantCategory.FACULTY),
            Search.NONE);

    for (QueueFilter filter : List.of(other, faculty)) {
      assertThat(ids(filter, NOW)).isEmpty();
      assertThat(work.inTransaction(() -> queue.counts(filter, NOW)).values()).containsOnly(0);
    }
    Actor stranger = applicants.focalPerson(applicants.university());
    assertThat(read.page(stranger, filter(View.TO_DECIDE, Search.NONE), 0, 50)).isEmpty();
    assertThat(read.counts(stranger, filter(View.TO_DECIDE, Search.NONE)).values()).containsOnly(0);
  }
}
