package pk.gov.hec.dlsei.domain.staff.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.hec.dlsei.domain.staff.Appointment;

/** What the audit trail keeps of an appointment: no name and no address. */
final class StaffFacts {

  private StaffFacts() {}

  static Map<String, Object> of(Appointment appointment) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("role", appointment.role().name());
    appointment.institution().ifPresent(code -> facts.put("institution", code.value()));
    facts.put("letter", appointment.letter());
    facts.put("from", appointment.term().startsOn().toString());
    if (appointment.term().endsOn() != null) {
      facts.put("until", appointment.term().endsOn().toString());
    }
    appointment.covers().ifPresent(covered -> facts.put("covers", covered));
    appointment.accountId().ifPresent(account -> facts.put("account", account));
    appointment.reason().ifPresent(reason -> facts.put("reason", reason));
    return facts;
  }
}
