package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/** Keys change while what the old ones have sealed stays. */
@InsideTest
class VaultIT {

  private static final String CURRENT = "dlsei.crypto.current-key";

  @Inject Work work;
  @Inject Vault vault;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** A vault as the next start would make it, with this key as the current one. */
  private static Vault afterRestartWith(String key) {
    System.setProperty(CURRENT, key);
    try {
      return new Unmanaged<>(Vault.class).newInstance().produce().inject().postConstruct().get();
    } finally {
      System.clearProperty(CURRENT);
    }
  }

  private Person keep(Cnic cnic, Vault by) {
    Person person = new Person("One", Instant.parse("2023-08-03T04:00:00Z"));
    person.identify(IdentityKind.CNIC, SealedCnic.of(cnic, by));
    work.withEntities(
        em -> {
          em.persist(person);
          return null;
        });
    return work.withEntities(em -> em.find(Person.class, person.id()));
  }

  @Test
  void what_the_old_key_sealed_opens_after_a_new_one_has_become_current() {
    Cnic cnic = Invented.cnic();
    Person person = keep(cnic, vault);
    Vault rotated = afterRestartWith("k2");

    assertThat(person.cnic().orElseThrow().open(rotated)).isEqualTo(cnic);
    assertThat(rotated.lookup("cnic", cnic.digits()))
        .isEqualTo(vault.lookup("cnic", cnic.digits()));
  }

  @Test
  void the_new_key_seals_from_now_on_and_the_row_says_so() {
    Cnic cnic = Invented.cnic();
    Person person = keep(cnic, afterRestartWith("k2"));

    assertThat(work.query("SELECT cnic_key_id FROM person WHERE id = ?", person.id()))
        .containsExactly("k2");
    assertThat(person.cnic().orElseThrow().open(vault)).isEqualTo(cnic);
  }

  @Test
  void a_current_key_that_is_not_there_stops_the_start_with_its_name() {
    assertThatThrownBy(() -> afterRestartWith("k9"))
        .rootCause()
        .isInstanceOf(DlseiException.class)
        .hasMessageContaining(CURRENT);
  }

  @Test
  void the_database_holds_no_cnic_that_can_be_read() {
    Cnic cnic = Invented.cnic();
    Person person = keep(cnic, vault);
    String row =
        work.query("SELECT encode(cnic_sealed, 'escape') FROM person WHERE id = ?", person.id())
            .get(0);

    assertThat(row).doesNotContain(cnic.digits()).doesNotContain(cnic.digits().substring(5, 12));
  }

  @Test
  void what_was_sealed_as_one_thing_does_not_open_as_another() {
    Sealed sealed = vault.seal("cnic", "text");

    assertThatThrownBy(() -> vault.open("totp", sealed)).isInstanceOf(DlseiException.class);
  }
}
