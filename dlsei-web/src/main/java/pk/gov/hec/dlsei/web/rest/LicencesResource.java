package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.review.usecase.ReadLicences;

/** The licences of the key's university, or of all for a key of HEC's. */
@Path("/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {

  /** A licence in the list. */
  @Schema(name = "LicenceLine")
  public record Line(
      String number,
      String application,
      String name,
      String institution,
      String status,
      String startsOn,
      String endsOn,
      String activatedAt) {

    static Line of(LicenceLine line) {
      return new Line(
          line.number(),
          line.application(),
          line.name(),
          line.institution(),
          line.status().name(),
          line.startsOn().toString(),
          line.endsOn().toString(),
          line.activatedAt().map(Instant::toString).orElse(null));
    }

    @Override
    public String toString() {
      return "licence " + number;
    }
  }

  @Inject ReadLicences readLicences;
  @Inject CurrentCaller caller;

  /** All, or those in a state. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The licences, the first granted first")
  public PageOf<Line> list(
      @Parameter(schema = @Schema(implementation = LicenceStatus.class))
          @QueryParam("status")
          @DefaultValue("")
          String status,
      @QueryParam("institution") @DefaultValue("") String institution,
      @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    return wanted.of(
        readLicences
            .page(
                caller.actor(),
                Parameters.institution(institution),
                Parameters.oneOf(LicenceStatus.class, "status", status),
                wanted.first(),
                wanted.asked())
            .stream()
            .map(Line::of)
            .toList());
  }
}
