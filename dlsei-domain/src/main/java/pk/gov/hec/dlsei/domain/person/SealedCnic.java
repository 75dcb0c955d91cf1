package pk.gov.hec.dlsei.domain.person;

import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * A CNIC as the database keeps it.
 *
 * @param sealed the digits, sealed
 * @param lookup their keyed hash, for the unique index and the search
 */
public record SealedCnic(Sealed sealed, byte[] lookup) {

  private static final String PURPOSE = "cnic";

  /**
   * Seals a number.
   *
   * @param cnic not null
   * @param vault has the keys
   * @return never null
   */
  public static SealedCnic of(Cnic cnic, Vault vault) {
    return new SealedCnic(vault.seal(PURPOSE, cnic.digits()), lookup(cnic, vault));
  }

  /**
   * The keyed hash by which a number is found.
   *
   * @param cnic not null
   * @param vault has the key
   * @return 32 bytes
   */
  public static byte[] lookup(Cnic cnic, Vault vault) {
    return vault.lookup(PURPOSE, cnic.digits());
  }

  /**
   * Reads the number.
   *
   * @param vault has the keys
   * @return never null
   */
  public Cnic open(Vault vault) {
    return new Cnic(vault.open(PURPOSE, sealed));
  }

  @Override
  public String toString() {
    return "a sealed CNIC";
  }
}
