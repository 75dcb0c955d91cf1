package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepInstitutions;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The universities, and HEC; a few hundred, so they are filtered here. */
@Named("institutions")
@RequestScoped
public class InstitutionsBean {

  private String text = "";
  private Paging paging;
  private List<Institution> lines;

  @Inject KeepInstitutions keepInstitutions;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Reads the page that the address asks for. */
  public void load() {
    text = Optional.ofNullable(request.getParameter("university")).orElse("").strip();
    String typed = text.toLowerCase(Locale.ROOT);
    List<Institution> fitting =
        keepInstitutions.all(signedIn.actor()).stream().filter(one -> fits(one, typed)).toList();
    paging = Paging.of(request.getParameter("page"), fitting.size());
    lines = fitting.stream().skip(paging.first()).limit(Paging.SIZE).toList();
  }

  private static boolean fits(Institution one, String typed) {
    return one.name().toLowerCase(Locale.ROOT).contains(typed)
        || one.code().value().toLowerCase(Locale.ROOT).equals(typed);
  }

  public List<Institution> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }

  /** What goes before the page's number in an address. */
  public String getQuery() {
    return "university=%s&".formatted(URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  public String getText() {
    return text;
  }
}
