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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.nomination.NominationCounts;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.usecase.UploadNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.ViewNominations;

/** The lists of people whom the key's university nominated, or for a key of HEC's those sent. */
@Path("/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NominationsResource {

  /**
   * How many lines of a list are in which state.
   *
   * @param good read, without a fault
   * @param bad with a fault found before the list was sent
   * @param registered with an application
   * @param refused with a fault found on registering
   */
  @Schema(name = "NominationCounts")
  public record Counts(int good, int bad, int registered, int refused) {

    static Counts of(NominationCounts counts) {
      return new Counts(counts.good(), counts.bad(), counts.registered(), counts.refused());
    }
  }

  /**
   * A list.
   *
   * @param id of the list
   * @param cohort nominated for
   * @param institution of the nominator
   * @param file its name
   * @param state such as {@code SENT}
   * @param uploadedAt when
   * @param sentAt to HEC; null before
   * @param decidedAt by HEC; null before
   * @param reason why HEC gave it back; null where it did not
   * @param lines how many are in which state
   */
  @Schema(name = "NominationList")
  public record ListView(
      long id,
      String cohort,
      String institution,
      String file,
      String state,
      String uploadedAt,
      String sentAt,
      String decidedAt,
      String reason,
      Counts lines) {

    static ListView of(ViewNominations.View view) {
      NominationList list = view.list();
      return new ListView(
          list.id(),
          list.cohort().value(),
          list.institution().value(),
          list.fileName(),
          list.state().name(),
          list.uploadedAt().toString(),
          list.sentAt().map(Instant::toString).orElse(null),
          list.decidedAt().map(Instant::toString).orElse(null),
          list.reason().orElse(null),
          Counts.of(view.counts()));
    }
  }

  /**
   * What is wrong with a line.
   *
   * @param column such as {@code cnic}
   * @param fault such as {@code TWICE}
   * @param detail what was found, cut short, or the line or clause that it is about
   */
  @Schema(name = "NominationFault")
  public record FaultView(String column, String fault, String detail) {

    static FaultView of(NominationFault fault) {
      return new FaultView(fault.field().title(), fault.kind().name(), fault.detail());
    }

    @Override
    public String toString() {
      return column + " " + fault;
    }
  }

  /**
   * A line, and what became of the person.
   *
   * @param line its number in the file
   * @param name empty where it is missing
   * @param cnic masked
   * @param category null where it is missing or wrong
   * @param state such as {@code REGISTERED}
   * @param application its number; null where there is none
   * @param status of the application; null where there is none
   * @param faults what is wrong with it
   */
  @Schema(name = "Nominee")
  public record LineView(
      int line,
      String name,
      String cnic,
      String category,
      String state,
      String application,
      String status,
      List<FaultView> faults) {

    static LineView of(NominationLine line) {
      return new LineView(
          line.line(),
          line.name(),
          line.cnic(),
          line.category() == null ? null : line.category().name(),
          line.state().name(),
          line.place().map(QuotedNumber.APPLICATION::of).orElse(null),
          line.status().orElse(null),
          line.faults().stream().map(FaultView::of).toList());
    }

    @Override
    public String toString() {
      return "line " + line;
    }
  }

  @Inject UploadNominations nominations;
  @Inject ViewNominations viewNominations;
  @Inject CurrentCaller caller;

  /** The lists of a cohort. */
  @GET
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The lists of nominated people of a cohort, the latest first")
  public PageOf<ListView> list(
      @QueryParam("cohort") @DefaultValue("") String cohort, @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    return wanted.of(
        viewNominations.lists(caller.actor(), cohort(cohort)).stream()
            .skip(wanted.first())
            .limit(wanted.asked())
            .map(ListView::of)
            .toList());
  }

  private CohortId cohort(String wanted) {
    return nominations.cohorts(caller.actor()).stream()
        .map(CohortRules::cohort)
        .filter(one -> wanted.isEmpty() || one.value().equals(wanted))
        .reduce((first, last) -> last)
        .orElseThrow(
            () -> Parameters.wrong("cohort", "No such cohort that takes nominations is open."));
  }

  /** One list. */
  @GET
  @Path("/{id}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "One list, with how many of its lines are in which state")
  public ListView find(@PathParam("id") long id) {
    return ListView.of(viewNominations.one(caller.actor(), id));
  }

  /** Its lines. */
  @GET
  @Path("/{id}/lines")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "default", ref = "problem")
  @Operation(summary = "The lines of a list, in the file's order, with what became of each person")
  public PageOf<LineView> lines(
      @PathParam("id") long id,
      @Parameter(
              schema = @Schema(implementation = NominationLine.Which.class, defaultValue = "ALL"))
          @QueryParam("which")
          @DefaultValue("ALL")
          String which,
      @BeanParam PageParameters asked) {
    PageOf.Wanted wanted = asked.wanted();
    return wanted.of(
        viewNominations
            .lines(
                caller.actor(),
                id,
                Parameters.oneOf(NominationLine.Which.class, "which", which).orElseThrow(),
                wanted.first(),
                wanted.asked())
            .stream()
            .map(LineView::of)
            .toList());
  }
}
