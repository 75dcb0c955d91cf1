package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProvincesTest {

  @Test
  void a_province_has_its_name_in_the_language_of_the_page() {
    assertThat(Provinces.in(Languages.URDU, "Islamabad")).isEqualTo("اسلام آباد");
    assertThat(Provinces.in(Languages.URDU, "Azad Jammu & Kashmir")).isEqualTo("آزاد جموں و کشمیر");
    assertThat(Provinces.in(Locale.ENGLISH, "Gilgit-Baltistan")).isEqualTo("Gilgit-Baltistan");
  }

  @Test
  void one_that_an_administrator_typed_otherwise_stays_as_it_is() {
    assertThat(Provinces.in(Languages.URDU, "The North")).isEqualTo("The North");
    assertThat(Provinces.in(Languages.URDU, "")).isEmpty();
  }
}
