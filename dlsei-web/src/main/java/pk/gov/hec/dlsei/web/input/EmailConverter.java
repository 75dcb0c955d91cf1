package pk.gov.hec.dlsei.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.web.frame.Texts;

/** An e-mail address as typed. */
@FacesConverter("email")
public class EmailConverter implements Converter<Email> {

  @Override
  public Email getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!Email.isWellFormed(text)) {
      throw new ConverterException(Texts.error("email.wrong"));
    }
    return new Email(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Email email) {
    return email == null ? "" : email.value();
  }
}
