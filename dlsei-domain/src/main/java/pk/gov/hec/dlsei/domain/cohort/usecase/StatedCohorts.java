package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;

/** The cohorts that the documents name, as the policies in the plug-ins folder state them. */
@ApplicationScoped
public class StatedCohorts {

  private static final Logger LOG = Logger.getLogger(StatedCohorts.class.getName());

  @Inject PluginRegistry plugins;

  /**
   * One.
   *
   * @param id as the policy names it
   * @param title as the policy names it
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   */
  public record Stated(CohortId id, BilingualText title, String policyId, String policyVersion) {}

  /** All, by id; of several versions of a policy the one that the folder lists last. */
  public List<Stated> all() {
    return plugins.active(PluginFamily.POLICY).stream()
        .flatMap(StatedCohorts::of)
        .sorted(Comparator.comparing(one -> one.id().value()))
        .toList();
  }

  /**
   * One by its id.
   *
   * @param id not null
   * @return never null
   * @throws DlseiException NOT_FOUND where no policy states it
   */
  public Stated find(CohortId id) {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .reduce((first, second) -> second)
        .orElseThrow(
            () -> new DlseiException(ErrorCode.NOT_FOUND, "No policy states a cohort " + id));
  }

  /** A policy that breaks is left out; the plug-ins page and readiness tell of it. */
  private static Stream<Stated> of(Plugin plugin) {
    PluginDescriptor descriptor = plugin.descriptor().orElseThrow();
    CohortPolicy policy = (CohortPolicy) plugin.instance().orElseThrow();
    try {
      return policy.cohorts().stream()
          .map(
              id -> new Stated(id, policy.terms(id).title(), descriptor.id(), descriptor.version()))
          .toList()
          .stream();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "The policy " + descriptor.id() + " names no cohorts", e);
      return Stream.empty();
    }
  }
}
