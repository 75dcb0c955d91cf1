package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadPools;

/** The seats of the open cohorts. */
@Path("/seats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeatsResource {

  /** All pools. */
  @Schema(name = "Seats")
  public record Seats(List<Pool> pools) {}

  /**
   * A pool of seats.
   *
   * @param cohort such as {@code cohort-2}
   * @param pool as the policy names it
   * @param total seats
   * @param used given
   * @param free not given
   * @param waiting approved applications that wait for one
   * @param ownCap what the key's university may take of it; null where it has no cap (R05)
   */
  @Schema(name = "Pool")
  public record Pool(
      String cohort, String pool, int total, int used, int free, int waiting, Integer ownCap) {}

  @Inject ReadOpenCohorts cohorts;
  @Inject SeatPools pools;
  @Inject ReadPools readPools;
  @Inject CurrentCaller caller;

  /** Every pool of every open cohort. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The seats of the open cohorts, pool by pool")
  public Seats list() {
    return new Seats(cohorts.handle().stream().flatMap(rules -> of(rules).stream()).toList());
  }

  private List<Pool> of(CohortRules rules) {
    return readPools.all(rules).stream().map(line -> pool(rules, line)).toList();
  }

  private Pool pool(CohortRules rules, PoolLine line) {
    InstitutionCode own = caller.actor().institution().orElse(null);
    Integer cap =
        pools.caps(line.id()).stream()
            .filter(held -> held.institution().equals(own))
            .findFirst()
            .map(held -> held.seats())
            .orElse(null);
    return new Pool(
        rules.cohort().value(),
        line.key(),
        line.state().total(),
        line.state().used(),
        line.state().free(),
        line.state().waiting(),
        cap);
  }
}
