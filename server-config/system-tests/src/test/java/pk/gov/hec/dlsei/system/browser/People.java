package pk.gov.hec.dlsei.system.browser;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** People made in the database, for tests that are not about how somebody came in. */
final class People {

  private static final String MAKE =
      """
      WITH new_person AS (
        INSERT INTO person (id, name, mobile, registered_at, version)
        VALUES (nextval('person_seq'), ?, '+923007654321', now(), 0) RETURNING id),
      new_account AS (
        INSERT INTO account (id, person_id, email, status, language, password_hash,
                             credentials_version, created_at, version)
        SELECT nextval('account_seq'), new_person.id, ?, 'ACTIVE', 'en', demo.password_hash, 0, now(), 0
        FROM new_person, account demo WHERE demo.email = 'applicant@demo.example' RETURNING id)
      INSERT INTO account_role (account_id, role, institution) SELECT id, ?, ? FROM new_account
      """;

  private static final String WITH_CNIC =
      """
      UPDATE person SET identity_kind = 'CNIC', cnic_sealed = ?, cnic_key_id = ?, cnic_lookup = ?
      WHERE id = (SELECT person_id FROM account WHERE email = ?)
      """;

  /** The demo staff's codes of the second step are this person's, too. */
  static final String WITH_CODES =
      """
      UPDATE account SET totp_sealed = demo.totp_sealed, totp_key_id = demo.totp_key_id,
                         totp_confirmed_at = now()
      FROM account demo WHERE demo.email = 'officer@demo.example' AND account.email = ?
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private People() {}

  /** Somebody new with the demo's password, and no second factor yet; answers the address. */
  static String make(RunningServer server, Role role) {
    int number = COUNT.incrementAndGet();
    String address = "made" + number + "@people.example";
    make(server, "Omar Made " + number, address, role, null);
    return address;
  }

  private static void make(
      RunningServer server, String name, String address, Role role, String institution) {
    server.database().change(MAKE, name, address, role.name(), institution);
  }

  /** Somebody new who can apply: with a CNIC, and the demo's password. */
  static Applicant applicant(RunningServer server, String firstName) {
    int number = COUNT.incrementAndGet();
    Applicant made =
        new Applicant(
            firstName + " Made " + number,
            "36302%07d1".formatted(number),
            "made" + number + "@people.example",
            "0300-7654321",
            password(server));
    make(server, made.name(), made.email(), Role.APPLICANT, null);
    byte[] digits = made.cnic().getBytes(StandardCharsets.UTF_8);
    Seals seals = new Seals(server);
    server
        .database()
        .change(
            WITH_CNIC,
            seals.seal("cnic", digits),
            Seals.KEY_ID,
            seals.lookup("cnic", digits),
            made.email());
    return made;
  }

  /** A focal person of a university, who has set up the second step; answers the address. */
  static String focalPerson(RunningServer server, String institution) {
    int number = COUNT.incrementAndGet();
    String address = "focal" + number + "@people.example";
    make(server, "Farah Focal " + number, address, Role.FOCAL_PERSON, institution);
    server.database().change(WITH_CODES, address);
    return address;
  }

  /** One more officer of HEC, who has set up the second step; answers the address. */
  static String officer(RunningServer server) {
    String address = make(server, Role.HEC_OFFICER);
    server.database().change(WITH_CODES, address);
    return address;
  }

  /** One more administrator, who has set up the second step; answers the address. */
  static String administrator(RunningServer server) {
    String address = make(server, Role.ADMINISTRATOR);
    server.database().change(WITH_CODES, address);
    return address;
  }

  /** Makes an applicant a focal person of a university, too; answers the address. */
  static String alsoFocalPerson(Applicant person, String institution, RunningServer server) {
    server
        .database()
        .change(
            """
            INSERT INTO account_role (account_id, role, institution)
            SELECT id, 'FOCAL_PERSON', ? FROM account WHERE email = ?
            """,
            institution,
            person.email());
    server.database().change(WITH_CODES, person.email());
    return person.email();
  }

  /** The password of everybody made here, and of the demo's people. */
  static String password(RunningServer server) {
    return server.secret(Secret.DEMO_PASSWORD);
  }
}
