package pk.gov.hec.dlsei.domain.person.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** Keeps people in their table. */
@ApplicationScoped
public class JpaPersonRepository implements PersonRepository {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Person> find(long id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  @Override
  public Optional<Person> findByCnic(byte[] lookup) {
    return em.createQuery("SELECT p FROM Person p WHERE p.cnicLookup = ?1", Person.class)
        .setParameter(1, lookup)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Person person) {
    try {
      em.persist(person);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
