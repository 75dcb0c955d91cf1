package pk.gov.hec.dlsei.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.web.frame.Texts;

/** A mobile number as typed. */
@FacesConverter("mobile")
public class MobileConverter implements Converter<Mobile> {

  @Override
  public Mobile getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!Mobile.isWellFormed(text)) {
      throw new ConverterException(Texts.error("mobile.wrong"));
    }
    return new Mobile(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Mobile mobile) {
    return mobile == null ? "" : mobile.national();
  }
}
