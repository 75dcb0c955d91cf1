package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;

/** The audit trail, for administrators. */
@ApplicationScoped
@Transactional
public class ReadAuditTrail {

  @Inject AuditQuery query;

  /** How many there are; see {@link AuditQuery#count}. */
  public int count(Actor actor, AuditQuery.Filter filter) {
    actor.require(Role.ADMINISTRATOR);
    return query.count(filter);
  }

  /** A page, the latest first. */
  public List<AuditLine> page(Actor actor, AuditQuery.Filter filter, int first, int size) {
    actor.require(Role.ADMINISTRATOR);
    return query.page(filter, first, size);
  }
}
