package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.EarlierLearners;
import pk.gov.hec.dlsei.domain.takeover.EarlierLine;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Reads a file of licences of earlier years: some lines in a transaction, with their faults. */
@ApplicationScoped
class ReadEarlierLicences {

  /** In the plan, beside the clauses: how many are over by now. */
  static final String OVER = "OVER";

  private static final int CHUNK = 500;

  @Inject KeepTakeover keep;
  @Inject EarlierLearners learners;
  @Inject ReadOpenCohorts cohorts;
  @Inject InstitutionRepository institutions;
  @Inject Vault vault;
  @Inject Clock clock;

  /** What is known while a file is read. */
  private record Reading(
      CohortsOfThen cohorts,
      Set<String> universities,
      Map<String, Integer> firstLines,
      Map<String, String> addressees,
      Map<String, Integer> plan) {

    Optional<Integer> earlier(String key, int line) {
      return Optional.ofNullable(firstLines.putIfAbsent(key, line));
    }

    /** Whether an address is that of somebody with another number. */
    boolean isAnothers(String email, String cnic) {
      return !addressees.computeIfAbsent(email, none -> cnic).equals(cnic);
    }
  }

  void handle(long id, byte[] content) {
    Sheet sheet = EarlierColumn.read(content);
    if (sheet.fault().isPresent()) {
      keep.refuse(id, sheet.fault().get());
      return;
    }
    Reading reading =
        new Reading(
            new CohortsOfThen(cohorts.all(), Karachi.today(clock)),
            universities(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    List<Sheet.Line> lines = sheet.lines();
    keep.begin(id, lines.size());
    for (int from = 0; from < lines.size(); from += CHUNK) {
      int until = Math.min(from + CHUNK, lines.size());
      if (!keep.keep(id, from, until, faults(lines.subList(from, until), reading))) {
        return; // another server goes on with it
      }
    }
    keep.finish(id, reading.plan);
  }

  private Set<String> universities() {
    return institutions.all().stream()
        .map(Institution::code)
        .map(InstitutionCode::value)
        .collect(Collectors.toSet());
  }

  private List<TakeoverFault> faults(List<Sheet.Line> some, Reading reading) {
    List<TakeoverFault> faults = new ArrayList<>();
    Map<Integer, CohortsOfThen.Ends> ends = new HashMap<>();
    List<EarlierLearners.Compared> good = new ArrayList<>();
    for (Sheet.Line line : some) {
      EarlierLine one = EarlierLine.of(line, reading.cohorts.today());
      List<TakeoverFault> wrong = new ArrayList<>(one.faults());
      wrong.addAll(ofLine(one, reading));
      Optional<CohortsOfThen.Ends> end =
          wrong.isEmpty() ? reading.cohorts.of(one) : Optional.empty();
      end.ifPresent(
          found -> {
            ends.put(one.number(), found);
            good.add(compared(one, found));
          });
      faults.addAll(wrong);
    }
    List<TakeoverFault> known = learners.compare(good);
    known.forEach(fault -> ends.remove(fault.line()));
    ends.values().forEach(found -> plan(found, reading));
    faults.addAll(known);
    return faults;
  }

  /** What is wrong with a line beside those before it, the universities and the cohorts. */
  private static List<TakeoverFault> ofLine(EarlierLine one, Reading reading) {
    List<TakeoverFault> wrong = new ArrayList<>();
    EarlierLine.Learner learner = one.learner();
    if (learner.university() != null
        && !learner.university().isEmpty()
        && !reading.universities.contains(learner.university().toUpperCase(Locale.ROOT))) {
      wrong.add(fault(one, EarlierColumn.UNIVERSITY, Kind.UNIVERSITY_UNKNOWN, ""));
    }
    wrong.addAll(twice(one, reading));
    if (one.faults().isEmpty() && reading.cohorts.of(one).isEmpty()) {
      String year = Integer.toString(one.licence().paidOn().getYear());
      wrong.add(fault(one, EarlierColumn.PAID_ON, Kind.NO_COHORT, year));
    }
    return wrong;
  }

  /** What a line shares with an earlier one of the file, and cannot. */
  private static List<TakeoverFault> twice(EarlierLine one, Reading reading) {
    List<TakeoverFault> wrong = new ArrayList<>();
    EarlierLine.Learner learner = one.learner();
    if (one.licence() != null && learner.cnic() != null) {
      int year = one.licence().paidOn().getYear();
      reading
          .earlier(year + " " + learner.cnic(), one.number())
          .ifPresent(
              first -> wrong.add(fault(one, EarlierColumn.CNIC, Kind.TWICE, first.toString())));
    }
    if (one.faults().isEmpty() && reading.isAnothers(learner.email(), learner.cnic())) {
      wrong.add(fault(one, EarlierColumn.EMAIL, Kind.EMAIL_TAKEN, ""));
    }
    if (one.faults().isEmpty()) {
      one.licence()
          .learnerId()
          .flatMap(learnerId -> reading.earlier("id " + learnerId, one.number()))
          .ifPresent(
              first ->
                  wrong.add(fault(one, EarlierColumn.LEARNER_ID, Kind.TWICE, first.toString())));
    }
    return wrong;
  }

  private static TakeoverFault fault(
      EarlierLine one, EarlierColumn column, Kind kind, String detail) {
    return new TakeoverFault(one.number(), column.name(), kind, detail);
  }

  private EarlierLearners.Compared compared(EarlierLine one, CohortsOfThen.Ends ends) {
    return new EarlierLearners.Compared(
        one.number(),
        ends.rules().cohort(),
        SealedCnic.lookup(new Cnic(one.learner().cnic()), vault),
        one.learner().email(),
        one.licence().learnerId().orElse(null));
  }

  private static void plan(CohortsOfThen.Ends found, Reading reading) {
    reading.plan.merge(found.end().clause().id(), 1, Integer::sum);
    if (found.isOver(reading.cohorts.today())) {
      reading.plan.merge(OVER, 1, Integer::sum);
    }
  }
}
