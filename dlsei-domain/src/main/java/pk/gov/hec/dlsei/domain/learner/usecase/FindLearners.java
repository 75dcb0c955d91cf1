package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.learner.LearnerLine;
import pk.gov.hec.dlsei.domain.learner.LearnerQuery;
import pk.gov.hec.dlsei.domain.learner.LearnerQuery.By;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/** HEC finds people by name, CNIC, e-mail address, licence or application number. */
@ApplicationScoped
@Transactional
public class FindLearners {

  private record Sought(By by, Object value) {}

  @Inject LearnerQuery query;
  @Inject Vault vault;

  /** How many a text finds. */
  public int count(Actor actor, String text) {
    actor.require(Role.HEC_OFFICER);
    Sought sought = sought(text);
    return query.count(sought.by, sought.value);
  }

  /** A page of those whom a text finds, by name. */
  public List<LearnerLine> page(Actor actor, String text, int first, int size) {
    actor.require(Role.HEC_OFFICER);
    Sought sought = sought(text);
    return query.find(sought.by, sought.value, first, size);
  }

  private Sought sought(String typed) {
    String text = typed.strip();
    if (Cnic.faultOf(text) == null) {
      return new Sought(By.CNIC, SealedCnic.lookup(new Cnic(text), vault));
    }
    Optional<Long> licence = QuotedNumber.LICENCE.in(text);
    if (licence.isPresent()) {
      return new Sought(By.LICENCE, licence.get());
    }
    Optional<Long> place = QuotedNumber.APPLICATION.in(text);
    if (place.isPresent()) {
      return new Sought(By.APPLICATION, place.get());
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return new Sought(text.contains("@") ? By.EMAIL : By.NAME, lower);
  }
}
