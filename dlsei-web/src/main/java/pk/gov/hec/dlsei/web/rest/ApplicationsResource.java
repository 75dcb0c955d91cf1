package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.QueueFilter.Search;
import pk.gov.hec.dlsei.domain.review.QueueFilter.View;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.usecase.OpenForReview;
import pk.gov.hec.dlsei.domain.review.usecase.ReadQueue;

/** The submitted applications of the key's university, or of all for a key of HEC's. */
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

  @Inject ReadQueue readQueue;
  @Inject OpenForReview openForReview;
  @Inject DecideByCall decideByCall;
  @Inject ReadOpenCohorts openCohorts;
  @Inject ApplicationRepository applications;
  @Inject LicenceRepository licences;
  @Inject CurrentCaller caller;

  /** A part of the queue. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "A part of the queue, oldest first")
  public PageOf<ApplicationViews.Line> list(
      @Parameter(schema = @Schema(implementation = View.class, defaultValue = "TO_DECIDE"))
          @QueryParam("view")
          @DefaultValue("TO_DECIDE")
          String view,
      @QueryParam("cohort") @DefaultValue("") String cohort,
      @Parameter(schema = @Schema(implementation = ApplicantCategory.class))
          @QueryParam("category")
          @DefaultValue("")
          String category,
      @QueryParam("institution") @DefaultValue("") String institution,
      @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    QueueFilter filter =
        new QueueFilter(
            cohort(cohort),
            Parameters.institution(institution),
            Parameters.oneOf(View.class, "view", view).orElseThrow(),
            Parameters.oneOf(ApplicantCategory.class, "category", category),
            Search.NONE);
    List<QueueLine> lines = readQueue.page(caller.actor(), filter, wanted.first(), wanted.asked());
    return wanted.of(lines.stream().map(ApplicationViews.Line::of).toList());
  }

  private CohortId cohort(String wanted) {
    List<CohortId> open = openCohorts.handle().stream().map(CohortRules::cohort).toList();
    return open.stream()
        .filter(one -> wanted.isEmpty() || one.value().equals(wanted))
        .reduce((first, last) -> last)
        .orElseThrow(() -> Parameters.wrong("cohort", "No such cohort is open."));
  }

  /** One application. */
  @GET
  @Path("/{number}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "One application, with its documents, decisions and licence")
  public ApplicationViews.Whole find(@PathParam("number") String number) {
    long id = id(number);
    return ApplicationViews.Whole.of(
        openForReview.handle(caller.actor(), id), licences.ofApplication(id));
  }

  private long id(String number) {
    return QuotedNumber.APPLICATION
        .in(number)
        .flatMap(applications::idOfPlace)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such application"));
  }

  /** Decides. */
  @POST
  @Path("/{number}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DecideByCall.Decided.class)))
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(
      summary = "Approve, reject, or ask for more",
      description =
          "With the version that was read, and an idempotency key of your own: the same call, sent"
              + " again, is carried out once and answered as before.")
  public Response decide(
      @PathParam("number") String number,
      @HeaderParam("Idempotency-Key") String idempotencyKey,
      DecisionOrder order) {
    return decideByCall.handle(caller.caller(), id(number), idempotencyKey, order);
  }
}
