package pk.gov.hec.dlsei.domain.institution.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

class LoadInstitutionsFuzzTest {

  private static final String HEADER =
      "code,name,sector,mode,province,city,email_domain,pern_account,enrolment\n";

  /** Whatever the file holds: it is loaded, or refused with the line's number. */
  @FuzzTest(maxDuration = "1m")
  void a_file_is_loaded_or_refused(FuzzedDataProvider data) {
    String file = (data.consumeBoolean() ? HEADER : "") + data.consumeRemainingAsString();
    try {
      LoadInstitutions load = new LoadInstitutions();
      load.institutions = new Kept();
      int lines = load.handle(new StringReader(file));
      assertThat(lines).isNotNegative();
    } catch (DlseiException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.FILE_UNREADABLE);
    }
  }

  /** Institutions in a map. */
  private static final class Kept implements InstitutionRepository {

    private final Map<InstitutionCode, Institution> all = new LinkedHashMap<>();

    @Override
    public Optional<Institution> find(InstitutionCode code) {
      return Optional.ofNullable(all.get(code));
    }

    @Override
    public List<Institution> all() {
      return new ArrayList<>(all.values());
    }

    @Override
    public void add(Institution institution) {
      all.put(institution.code(), institution);
    }

    @Override
    public void addNow(Institution institution) {
      add(institution);
    }

    @Override
    public void flush() {
      // nothing waits
    }
  }
}
