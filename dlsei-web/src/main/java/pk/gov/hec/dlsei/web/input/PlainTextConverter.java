package pk.gov.hec.dlsei.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import pk.gov.hec.dlsei.web.frame.Texts;

/**
 * A name or text as typed, in any script, within the field's {@code data-longest}: white space at
 * its ends is dropped, control characters are refused, line breaks stay where the field is large.
 */
@FacesConverter("plainText")
public class PlainTextConverter implements Converter<String> {

  @Override
  public String getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replace("\r\n", "\n");
    boolean large = component instanceof HtmlInputTextarea;
    if (plain.chars().anyMatch(c -> Character.isISOControl(c) && !(large && c == '\n'))) {
      throw new ConverterException(Texts.error("text.control"));
    }
    int longest =
        Integer.parseInt((String) component.getPassThroughAttributes().get("data-longest"));
    int length = plain.codePointCount(0, plain.length());
    if (length > longest) {
      throw new ConverterException(Texts.error("text.tooLong", longest, length));
    }
    return plain;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String text) {
    return text == null ? "" : text;
  }
}
