package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** Reads the files that were uploaded: what is wrong with them, and what they would do. */
@ApplicationScoped
public class ReadTakeovers {

  @Inject Takeovers takeovers;
  @Inject ReadEarlierLicences earlierLicences;
  @Inject ReadCohortUsers cohortUsers;

  /** Reads all that wait. */
  public void handle() {
    takeovers.toRead().forEach(this::read);
  }

  private void read(long id) {
    Optional<Takeover> takeover = takeovers.find(id);
    Optional<byte[]> content = takeovers.file(id);
    if (takeover.isEmpty() || content.isEmpty()) {
      return; // another server has read it meanwhile
    }
    switch (takeover.get().kind()) {
      case EARLIER_LICENCES -> earlierLicences.handle(id, content.get());
      case COHORT_USERS -> cohortUsers.handle(takeover.get(), content.get());
    }
  }
}
