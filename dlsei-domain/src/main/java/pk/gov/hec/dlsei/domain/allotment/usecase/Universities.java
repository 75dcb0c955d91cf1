package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** The universities that may get seats: those that HEC recognises, without HEC itself. */
@ApplicationScoped
public class Universities {

  @Inject InstitutionRepository institutions;

  /** Their enrolments, by name. */
  List<Enrolment> enrolments() {
    return institutions.all().stream().flatMap(Universities::enrolment).toList();
  }

  /** Whether an institution is one of them. */
  static boolean isOne(Institution institution) {
    InstitutionLine line = institution.line();
    return line.recognised() && line.sector() != Institution.Sector.HEC;
  }

  private static Stream<Enrolment> enrolment(Institution institution) {
    return Optional.of(institution).filter(Universities::isOne).map(Universities::of).stream();
  }

  private static Enrolment of(Institution institution) {
    InstitutionLine line = institution.line();
    return new Enrolment(
        institution.code(),
        Enrolment.Sector.valueOf(line.sector().name()),
        Enrolment.Mode.valueOf(line.mode().name()),
        line.enrolment());
  }
}
