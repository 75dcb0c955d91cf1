package pk.gov.hec.dlsei.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.web.frame.Texts;

/** A CNIC or B-Form number as typed: dashes, spaces and Urdu digits are taken. */
@FacesConverter("cnic")
public class CnicConverter implements Converter<Cnic> {

  @Override
  public Cnic getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Cnic.Fault fault = Cnic.faultOf(text);
    if (fault != null) {
      throw new ConverterException(Texts.error("cnic." + fault));
    }
    return new Cnic(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Cnic cnic) {
    return cnic == null ? "" : cnic.dashed();
  }
}
