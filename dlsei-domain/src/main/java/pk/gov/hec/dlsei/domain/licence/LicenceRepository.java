package pk.gov.hec.dlsei.domain.licence;

import java.util.List;
import java.util.Optional;

/** The licences. */
public interface LicenceRepository {

  /** By id. */
  Optional<Licence> find(long id);

  /** That of an application. */
  Optional<Licence> ofApplication(long applicationId);

  /** By the ids that the learning platform knows, those that can still become active, locked. */
  List<Licence> toActivate(List<String> learnerIds);

  /** A new one. */
  void add(Licence licence);
}
