package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportActivity;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportMode;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportOutcome;
import pk.gov.hec.dlsei.domain.activity.usecase.UploadExport;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;

/** Exports of what learners do: taken in as an officer's, and read as the job reads them. */
@ApplicationScoped
public class Readings {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject UploadExport upload;
  @Inject ImportActivity activity;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** Takes a file in, marked as cut off, so that the server's own round leaves it to us. */
  @Transactional
  long take(Path file) throws IOException {
    long account = accounts.officer();
    Actor officer = new Actor(account, account, Set.of(Role.HEC_OFFICER), Optional.empty());
    long id = upload.handle(officer, "bench.zip", of(file), clock.instant());
    em.createNativeQuery("UPDATE activity_source SET state = 'READING' WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    return id;
  }

  private static SheetFile of(Path file) throws IOException {
    long bytes = Files.size(file);
    return new SheetFile() {
      @Override
      public long bytes() {
        return bytes;
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  /** Reads it; each of its rows has to tell something new. */
  @Transactional(TxType.NOT_SUPPORTED)
  long nanos(long id, int rows) {
    long begin = System.nanoTime();
    ImportOutcome outcome = activity.export(id, ImportMode.KEEP, () -> false);
    long nanos = System.nanoTime() - begin;
    if (outcome.counts().map(counts -> counts.changed() != rows).orElse(true)) {
      throw new IllegalStateException("Not each row told something new: " + outcome);
    }
    return nanos;
  }
}
