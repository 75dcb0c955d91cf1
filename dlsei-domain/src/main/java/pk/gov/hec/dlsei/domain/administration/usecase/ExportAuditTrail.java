package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditEntry;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.domain.sheet.PlainCell;

/**
 * The audit trail as a file: CSV with a line for each event, the latest first, times in UTC. In no
 * transaction of its own, so that one who reads slowly holds nothing up: no event ever changes.
 */
@ApplicationScoped
public class ExportAuditTrail {

  private static final int CHUNK = 2_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "seal",
              "event",
              "at",
              "programme time",
              "account",
              "name",
              "action",
              "subject",
              "facts")
          .get();

  @Inject AuditQuery query;
  @Inject UseOfAuditTrail use;

  /**
   * Writes it, and writes down that it was done.
   *
   * @param actor an administrator
   * @param filter which events
   * @param out is written to piece by piece
   * @throws IOException where the reader goes away
   */
  public void handle(Actor actor, AuditQuery.Filter filter, Appendable out) throws IOException {
    actor.require(Role.ADMINISTRATOR);
    use.record(actor, AuditAction.AUDIT_EXPORTED, Map.of());
    try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      Optional<AuditLine> last = Optional.empty();
      do {
        List<AuditLine> lines = query.after(filter, last, CHUNK);
        for (AuditLine line : lines) {
          print(csv, line);
        }
        last = lines.size() < CHUNK ? Optional.empty() : Optional.of(lines.get(CHUNK - 1));
      } while (last.isPresent());
    }
  }

  private static void print(CSVPrinter csv, AuditLine line) throws IOException {
    AuditEntry entry = line.entry();
    csv.printRecord(
        line.position().orElse(null),
        entry.id(),
        entry.at(),
        entry.businessAt(),
        entry.actor(),
        PlainCell.of(line.actorName().orElse(null)),
        entry.action(),
        PlainCell.of(entry.subject()),
        entry.facts());
  }
}
