package pk.gov.hec.dlsei.system.browser;

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
      INSERT INTO account_role (account_id, role) SELECT id, ? FROM new_account
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private People() {}

  /** Somebody new with the demo's password, and no second factor yet; answers the address. */
  static String make(RunningServer server, Role role) {
    int number = COUNT.incrementAndGet();
    String address = "made" + number + "@people.example";
    server.database().change(MAKE, "Omar Made " + number, address, role.name());
    return address;
  }

  /** The password of everybody made here, and of the demo's people. */
  static String password(RunningServer server) {
    return server.secret(Secret.DEMO_PASSWORD);
  }
}
