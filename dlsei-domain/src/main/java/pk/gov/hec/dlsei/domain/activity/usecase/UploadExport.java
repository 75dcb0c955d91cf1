package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.activity.ActivityFiles;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.intake.SentFileName;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;

/** Takes an export of the learning platform in, to be read in the background. */
@ApplicationScoped
@Transactional
public class UploadExport {

  /** The largest file, in bytes. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** How much of it lies in memory at a time. */
  private static final int PART = 1024 * 1024;

  @Inject ActivitySources sources;
  @Inject ActivityFiles files;
  @Inject AuditTrail audit;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * Takes it.
   *
   * @param actor an HEC officer
   * @param name as sent; null for none
   * @param file at most {@link #LARGEST} bytes
   * @param asOf up to when its data reach, not in the future
   * @return its id
   * @throws DlseiException ALREADY_TAKEN where the same file is there, NOT_ALLOWED for a moment
   *     that has not come
   */
  public long handle(Actor actor, String name, SheetFile file, Instant asOf) {
    actor.require(Role.HEC_OFFICER);
    if (asOf.isAfter(clock.instant())) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Data of the future");
    }
    if (file.bytes() > LARGEST) {
      throw new IllegalArgumentException(file.bytes() + " bytes are more than are taken");
    }
    String shown = SentFileName.shown(name, "export");
    ActivitySource.File kept =
        new ActivitySource.File(shown, lookup(file), Math.toIntExact(file.bytes()));
    ActivitySource source = ActivitySource.uploaded(kept, asOf, actor, clock.instant());
    sources.add(source);
    keep(source.id(), file);
    audit.record(
        actor.accountId(), AuditAction.ACTIVITY_UPLOADED, "activity:" + source.id(), Map.of());
    return source.id();
  }

  private byte[] lookup(SheetFile file) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (InputStream in = file.open()) {
      return vault.lookup("activity-file", DigestUtils.digest(digest, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(long source, SheetFile file) {
    try (InputStream in = file.open()) {
      int part = 0;
      for (byte[] some = in.readNBytes(PART); some.length > 0; some = in.readNBytes(PART)) {
        files.put(source, part++, packed(some));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] some) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(some);
    }
    return bytes.toByteArray();
  }
}
