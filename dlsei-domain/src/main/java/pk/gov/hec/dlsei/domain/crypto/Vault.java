package pk.gov.hec.dlsei.domain.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/**
 * Seals personal data with AES-256-GCM and makes the keyed hashes (HMAC-SHA-256) by which it is
 * found again. Each kind of data is bound to its purpose: what was sealed as one cannot be opened
 * as another.
 */
@ApplicationScoped
public class Vault {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SecretKeySpec> keys = new HashMap<>();
  private String currentKey;
  private SecretKeySpec lookupKey;

  @Inject Settings settings;

  @PostConstruct
  void readKeys() {
    for (String entry : settings.text(Setting.CRYPTO_KEYS).split(",")) {
      String[] parts = entry.strip().split(":", 2);
      keys.put(parts[0], key(Setting.CRYPTO_KEYS, parts.length == 2 ? parts[1] : "", "AES"));
    }
    currentKey = settings.text(Setting.CRYPTO_CURRENT_KEY).strip();
    lookupKey =
        key(Setting.CRYPTO_LOOKUP_KEY, settings.text(Setting.CRYPTO_LOOKUP_KEY), "HmacSHA256");
    if (!keys.containsKey(currentKey)) {
      throw wrong(Setting.CRYPTO_CURRENT_KEY, "must name one of dlsei.crypto.keys", null);
    }
  }

  private static SecretKeySpec key(Setting setting, String base64, String algorithm) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip());
      if (bytes.length != 32) {
        throw wrong(setting, "must hold 32 bytes in Base64", null);
      }
      return new SecretKeySpec(bytes, algorithm);
    } catch (IllegalArgumentException e) {
      throw wrong(setting, "must hold 32 bytes in Base64", e);
    }
  }

  private static DlseiException wrong(Setting setting, String what, Exception cause) {
    return new DlseiException(ErrorCode.SETTING_WRONG, setting.key() + " " + what, cause);
  }

  /**
   * Seals a text with the current key.
   *
   * @param purpose what the text is, such as {@code cnic}; needed to open it again
   * @param text not null
   * @return never null
   */
  public Sealed seal(String purpose, String text) {
    return seal(purpose, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Seals bytes with the current key.
   *
   * @param purpose what the bytes are; needed to open them again
   * @param bytes not null
   * @return never null
   */
  public Sealed seal(String purpose, byte[] bytes) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] cipherText = crypt(Cipher.ENCRYPT_MODE, currentKey, purpose, nonce, bytes);
    return new Sealed(
        ByteBuffer.allocate(nonce.length + cipherText.length).put(nonce).put(cipherText).array(),
        currentKey);
  }

  /** The id of the key that seals now. */
  public String currentKey() {
    return currentKey;
  }

  /**
   * Opens what was sealed.
   *
   * @param purpose the same as when it was sealed
   * @param sealed not null
   * @return the text
   * @throws DlseiException SEAL_BROKEN where the key is not there or the bytes were changed
   */
  public String open(String purpose, Sealed sealed) {
    return new String(openBytes(purpose, sealed), StandardCharsets.UTF_8);
  }

  /**
   * Opens what was sealed.
   *
   * @param purpose the same as when it was sealed
   * @param sealed not null
   * @return the bytes
   * @throws DlseiException SEAL_BROKEN where the key is not there or the bytes were changed
   */
  public byte[] openBytes(String purpose, Sealed sealed) {
    byte[] bytes = sealed.bytes();
    byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE_BYTES);
    byte[] cipherText = java.util.Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
    return crypt(Cipher.DECRYPT_MODE, sealed.keyId(), purpose, nonce, cipherText);
  }

  private byte[] crypt(int mode, String keyId, String purpose, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, keyOf(keyId), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new DlseiException(ErrorCode.SEAL_BROKEN, "Sealed data does not open: " + keyId, e);
    }
  }

  private SecretKeySpec keyOf(String keyId) {
    SecretKeySpec key = keys.get(keyId);
    if (key == null) {
      throw new DlseiException(
          ErrorCode.SEAL_BROKEN, "dlsei.crypto.keys lacks the key " + keyId + " that sealed data");
    }
    return key;
  }

  /**
   * The keyed hash of a text, to find it without reading it.
   *
   * @param purpose what the text is, so that the same text of two kinds has two hashes
   * @param text normalised, not null
   * @return 32 bytes
   */
  public byte[] lookup(String purpose, String text) {
    return lookup(purpose, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The keyed hash of bytes, to find the same ones again.
   *
   * @param purpose what the bytes are
   * @param bytes not null
   * @return 32 bytes
   */
  public byte[] lookup(String purpose, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(lookupKey);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
