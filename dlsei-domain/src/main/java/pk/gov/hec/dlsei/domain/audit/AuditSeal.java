package pk.gov.hec.dlsei.domain.audit;

import java.util.Arrays;
import java.util.HexFormat;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * A link of the chain that seals the audit trail.
 *
 * @param position from 1, without gaps; 0 stands for the beginning
 * @param hash 32 bytes, over the link before and the event
 */
public record AuditSeal(long position, byte[] hash) {

  /** What the first link follows. */
  public static final AuditSeal BEGINNING = new AuditSeal(0, new byte[32]);

  /**
   * The link that follows this one.
   *
   * @param entry that it seals
   * @param vault has the key
   * @return the next link
   */
  public AuditSeal next(AuditEntry entry, Vault vault) {
    byte[] event = entry.bytes();
    byte[] both = new byte[hash.length + event.length];
    System.arraycopy(hash, 0, both, 0, hash.length);
    System.arraycopy(event, 0, both, hash.length, event.length);
    return new AuditSeal(position + 1, vault.lookup("audit-seal", both));
  }

  /**
   * Whether it is at the same position and has the same hash.
   *
   * @param other not null
   */
  public boolean isSameAs(AuditSeal other) {
    return position == other.position && Arrays.equals(hash, other.hash);
  }

  /** The hash as people compare it: 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(hash);
  }

  @Override
  public String toString() {
    return position + ": " + hex();
  }
}
