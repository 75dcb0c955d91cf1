package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.allotment.usecase.LoadEnrolment;
import pk.gov.hec.dlsei.domain.allotment.usecase.MakeAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadTable;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadTable.Content;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** A file with enrolments or with HEC's own list of seats: checked first, then taken. */
@Named("allocationFile")
@ViewScoped
public class AllocationFileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** More bad lines than these nobody reads on a page. */
  private static final int MOST_SHOWN = 200;

  private Content content = Content.ENROLMENT;
  private LinkedHashMap<String, Integer> numbers;
  private List<String> faults = List.of();
  private int bad;
  private transient Part file;

  @Inject AllocationBean allocation;
  @Inject transient ReadTable readTable;
  @Inject transient LoadEnrolment loadEnrolment;
  @Inject transient MakeAllotment makeAllotment;
  @Inject transient Uploads uploads;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /** Tells of a file that was too large to be looked at. */
  public void load() {
    uploads.tell(request.getParameter("fault"));
  }

  /** Reads the file and says what is wrong with it; nothing is taken over yet. */
  public String check() {
    numbers = null;
    if (uploads.isNothing(file)) {
      complain(Texts.in(frame.getLocale(), "upload.missing"));
      return null;
    }
    ReadTable.Table table = readTable.handle(bytes(), content);
    if (table.refused().isPresent()) {
      Sheet.Fault fault = table.refused().get();
      complain(
          Texts.in(
              frame.getLocale(),
              "sheet." + fault.kind(),
              fault.detail(),
              "code, " + Texts.in(frame.getLocale(), "allocation.column." + content)));
      return null;
    }
    bad = table.faults().size();
    faults = table.faults().stream().limit(MOST_SHOWN).map(this::sentence).toList();
    numbers = new LinkedHashMap<>();
    table.numbers().forEach((code, number) -> numbers.put(code.value(), number));
    return null;
  }

  private byte[] bytes() {
    if (file == null) {
      return new byte[0];
    }
    try (var in = file.getInputStream()) {
      return in.readNBytes(SheetReader.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sentence(ReadTable.Fault fault) {
    String column =
        "number".equals(fault.column())
            ? Texts.in(frame.getLocale(), "allocation.column." + content)
            : fault.column();
    String what =
        Texts.in(
            frame.getLocale(),
            "allocation.fault." + fault.kind(),
            fault.found(),
            frame.number(fault.most()));
    return Texts.in(frame.getLocale(), "allocation.fault", fault.line(), column, what);
  }

  private static void complain(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  /** Takes the good lines over: all of them where none is bad. */
  public String take() {
    Map<InstitutionCode, Integer> good =
        numbers.entrySet().stream()
            .collect(Collectors.toMap(e -> new InstitutionCode(e.getKey()), Map.Entry::getValue));
    if (content == Content.SEATS) {
      makeAllotment.take(signedIn.actor(), allocation.id(), good);
      return allocation.back("allocation.listTaken");
    }
    int changed = loadEnrolment.handle(signedIn.actor(), good);
    return allocation.back(
        "allocation.enrolmentTaken", frame.number(good.size()), frame.number(changed));
  }

  /** Whether a file was read and waits to be taken. */
  public boolean isChecked() {
    return numbers != null;
  }

  /** How many lines are good. */
  public int getGood() {
    return numbers.size();
  }

  public int getBad() {
    return bad;
  }

  /** What is wrong, a sentence for each bad line; the first ones where there are many. */
  public List<String> getFaults() {
    return faults;
  }

  public Content[] getContents() {
    return Content.values();
  }

  public Content getContent() {
    return content;
  }

  public void setContent(Content content) {
    this.content = content;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
