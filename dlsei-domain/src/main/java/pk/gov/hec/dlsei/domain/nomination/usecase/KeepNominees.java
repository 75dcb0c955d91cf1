package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.nomination.Nomination;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.nomination.Nominee;
import pk.gov.hec.dlsei.domain.nomination.NomineeLine;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** The transactions of reading a list. */
@ApplicationScoped
@Transactional
class KeepNominees {

  @Inject Nominations nominations;
  @Inject CohortRulebook rulebook;
  @Inject CheckNominee check;
  @Inject Vault vault;

  int linesOf(long listId) {
    return nominations.find(listId).orElseThrow().lines();
  }

  /** Keeps some lines; false where somebody else has kept them. */
  boolean keep(long listId, List<Sheet.Line> all, int from, int until) {
    NominationList list = nominations.findLocked(listId).orElseThrow();
    if (list.state() != NominationState.UPLOADED || list.lines() != from) {
      return false;
    }
    CohortRules rules = rulebook.of(list.cohort());
    CheckNominee.Against against = check.against(rules);
    NomineeLine.By by = NominationScope.by(list.institution(), rules);
    for (Sheet.Line line : all.subList(from, until)) {
      NomineeLine reading = new NomineeLine(line, by);
      Nominee nominee = check.known(reading.read(), against);
      List<NominationFault> faults = new ArrayList<>(reading.faults());
      faults.addAll(check.faults(nominee, against, faults));
      nominations.add(new Nomination(listId, line.number(), nominee, vault), faults);
    }
    list.progress(all.size(), until);
    return true;
  }

  /** All lines are kept: they are held against each other, and the file goes. */
  void finish(long listId) {
    NominationList list = nominations.findLocked(listId).orElseThrow();
    if (list.state() == NominationState.UPLOADED) {
      nominations.compare(listId);
      nominations.dropFile(listId);
      list.read();
    }
  }

  void refuse(long listId, Sheet.Fault fault) {
    NominationList list = nominations.findLocked(listId).orElseThrow();
    if (list.state() == NominationState.UPLOADED) {
      nominations.dropFile(listId);
      list.refuse(fault);
    }
  }
}
