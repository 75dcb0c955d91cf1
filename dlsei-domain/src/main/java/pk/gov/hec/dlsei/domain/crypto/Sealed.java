package pk.gov.hec.dlsei.domain.crypto;

import jakarta.persistence.Embeddable;

/** Bytes that only the holder of a key can read, and the id of that key. Prints neither. */
@Embeddable
public class Sealed {

  private byte[] sealed;
  private String keyId;

  /** For the persistence provider. */
  protected Sealed() {}

  /**
   * What the vault made.
   *
   * @param sealed nonce and cipher text
   * @param keyId of the key
   */
  public Sealed(byte[] sealed, String keyId) {
    this.sealed = sealed.clone();
    this.keyId = keyId;
  }

  /** Nonce and cipher text, to be kept. */
  public byte[] bytes() {
    return sealed.clone();
  }

  /** The id of the key that sealed it. */
  public String keyId() {
    return keyId;
  }

  @Override
  public String toString() {
    return "sealed by " + keyId;
  }
}
