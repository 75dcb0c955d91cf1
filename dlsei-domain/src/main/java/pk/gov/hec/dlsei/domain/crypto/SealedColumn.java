package pk.gov.hec.dlsei.domain.crypto;

/** Every column that holds sealed data; a test holds the list against the schema. */
public enum SealedColumn {
  PERSON_CNIC("person", "cnic_sealed", "cnic_key_id", "cnic"),
  REGISTRATION_CNIC("pending_registration", "cnic_sealed", "cnic_key_id", "cnic"),
  DISPUTE_CNIC("cnic_dispute", "cnic_sealed", "cnic_key_id", "cnic"),
  ACCOUNT_TOTP("account", "totp_sealed", "totp_key_id", "totp"),
  MESSAGE_SECRET("outbox_message", "secret_sealed", "secret_key_id", "outbox-link"),
  DOCUMENT_CONTENT("document_content", "sealed", "key_id", "document"),
  DOCUMENT_PAGE("document_page", "sealed", "key_id", "document-page"),
  NOMINATION_CNIC("nomination", "cnic_sealed", "cnic_key_id", "cnic"),
  NOMINATION_FILE("nomination_file", "sealed", "key_id", "nomination-file"),
  TAKEOVER_FILE("takeover_file", "sealed", "key_id", "takeover-file"),
  ACTIVITY_FILE("activity_file", "sealed", "key_id", "activity-file");

  private final String table;
  private final String sealed;
  private final String keyId;
  private final String purpose;

  SealedColumn(String table, String sealed, String keyId, String purpose) {
    this.table = table;
    this.sealed = sealed;
    this.keyId = keyId;
    this.purpose = purpose;
  }

  /** The table's name. */
  public String table() {
    return table;
  }

  /** The column with the sealed bytes. */
  public String sealed() {
    return sealed;
  }

  /** The column with the key's id. */
  public String keyId() {
    return keyId;
  }

  /** What it was sealed as. */
  public String purpose() {
    return purpose;
  }
}
