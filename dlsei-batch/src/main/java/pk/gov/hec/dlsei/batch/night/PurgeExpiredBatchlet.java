package pk.gov.hec.dlsei.batch.night;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.access.usecase.PurgeExpired;
import pk.gov.hec.dlsei.domain.apikey.usecase.ForgetAnswers;
import pk.gov.hec.dlsei.domain.nomination.usecase.PurgeNominations;
import pk.gov.hec.dlsei.domain.takeover.usecase.PurgeTakeovers;

/** Deletes what has run out; its exit status is the number of rows. */
@Named
@Dependent
public class PurgeExpiredBatchlet extends AbstractBatchlet {

  @Inject PurgeExpired purge;
  @Inject ForgetAnswers forget;
  @Inject PurgeNominations nominations;
  @Inject PurgeTakeovers takeovers;

  @Override
  public String process() {
    return Integer.toString(
        purge.handle() + forget.handle() + nominations.handle() + takeovers.handle());
  }
}
