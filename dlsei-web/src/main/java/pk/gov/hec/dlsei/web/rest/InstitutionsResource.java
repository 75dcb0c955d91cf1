package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** The universities, and HEC. */
@Path("/institutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionsResource {

  /** One of them. */
  @Schema(name = "Institution")
  public record InstitutionView(
      String code,
      String name,
      String sector,
      String mode,
      String province,
      String city,
      int enrolment,
      boolean recognised) {

    static InstitutionView of(Institution one) {
      var line = one.line();
      return new InstitutionView(
          one.code().value(),
          line.name(),
          line.sector().name(),
          line.mode().name(),
          line.province(),
          line.city(),
          line.enrolment(),
          line.recognised());
    }
  }

  @Inject InstitutionRepository institutions;

  /** All, or those whose name holds a text. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The universities and HEC, by name")
  public PageOf<InstitutionView> list(
      @QueryParam("name") @DefaultValue("") String name, @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    String text = name.toLowerCase(Locale.ROOT);
    List<InstitutionView> found =
        institutions.all().stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(text))
            .skip(wanted.first())
            .limit(wanted.asked())
            .map(InstitutionView::of)
            .toList();
    return wanted.of(found);
  }

  /** One by its code. */
  @GET
  @Path("/{code}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "One of them")
  public InstitutionView find(@PathParam("code") String code) {
    return Optional.of(code)
        .filter(InstitutionCode::isWellFormed)
        .map(InstitutionCode::new)
        .flatMap(institutions::find)
        .map(InstitutionView::of)
        .orElseThrow(() -> new Refusal(Problem.of(404, "Not found", "No such institution.")));
  }
}
