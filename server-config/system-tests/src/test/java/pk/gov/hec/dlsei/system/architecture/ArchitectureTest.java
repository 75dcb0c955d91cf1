package pk.gov.hec.dlsei.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.convert.Converter;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The direction of dependencies. Each rule says why it is there. */
@AnalyzeClasses(
    packages = "pk.gov.hec.dlsei",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

  private static final String API = "pk.gov.hec.dlsei.api..";
  private static final String DOMAIN = "pk.gov.hec.dlsei.domain..";
  private static final String WEB = "pk.gov.hec.dlsei.web..";
  private static final String BATCH = "pk.gov.hec.dlsei.batch..";
  private static final String POLICY = "pk.gov.hec.dlsei.policy..";
  private static final String PLATFORM = "pk.gov.hec.dlsei.platform..";
  private static final String VERIFIER = "pk.gov.hec.dlsei.verifier..";
  private static final String READING = "pk.gov.hec.dlsei.reading..";
  private static final String WORKER = "pk.gov.hec.dlsei.worker..";
  private static final String OURS = "pk.gov.hec.dlsei..";

  @ArchTest
  static final ArchRule the_api_knows_the_jdk_only =
      classes()
          .that()
          .resideInAPackage(API)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(API, "java..")
          .because("a plug-in of others is compiled against it, and brings its own libraries");

  @ArchTest
  static final ArchRule the_domain_knows_the_api_alone_of_ours =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(API, DOMAIN))))
          .because("screens and jobs come and go, the domain stays");

  @ArchTest
  static final ArchRule the_web_does_not_know_the_batch =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BATCH)
          .because("a screen starts a job by its name, through JobOperator");

  @ArchTest
  static final ArchRule the_batch_does_not_know_the_web =
      noClasses()
          .that()
          .resideInAPackage(BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(WEB)
          .because("a job runs without a person at a screen");

  @ArchTest
  static final ArchRule a_policy_knows_the_api_alone_of_ours = knowsTheApiAloneOfOurs(POLICY);

  @ArchTest
  static final ArchRule a_learning_platform_knows_the_api_alone_of_ours =
      knowsTheApiAloneOfOurs(PLATFORM);

  private static ArchRule knowsTheApiAloneOfOurs(String plugins) {
    return noClasses()
        .that()
        .resideInAPackage(plugins)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(API, plugins))))
        .because("its class loader shows it nothing else");
  }

  @ArchTest
  static final ArchRule a_verifier_knows_the_api_and_the_reading_of_documents =
      noClasses()
          .that()
          .resideInAPackage(VERIFIER)
          .should()
          .dependOnClassesThat(
              resideInAPackage(OURS).and(not(resideInAnyPackage(API, READING, VERIFIER))))
          .because("its class loader shows it the API, and its folder brings the library");

  @ArchTest
  static final ArchRule no_verifier_knows_another_one =
      slices()
          .matching("pk.gov.hec.dlsei.verifier.(*)..")
          .should()
          .notDependOnEachOther()
          .because("each is a plug-in, and may stand there alone");

  @ArchTest
  static final ArchRule the_reading_of_documents_knows_the_api_alone_of_ours =
      knowsTheApiAloneOfOurs(READING);

  @ArchTest
  static final ArchRule the_document_worker_knows_the_api_alone_of_ours =
      noClasses()
          .that()
          .resideInAPackage(WORKER)
          .should()
          .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(API, WORKER))))
          .because("a process that opens hostile files has nothing of the server in it");

  @ArchTest
  static final ArchRule the_server_opens_no_file_of_an_applicant =
      noClasses()
          .that()
          .resideInAnyPackage(API, DOMAIN, WEB, BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "javax.imageio..")
          .because("documents are opened in worker processes alone");

  @ArchTest
  static final ArchRule features_are_free_of_cycles =
      slices()
          .matching("pk.gov.hec.dlsei.domain.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature must be understood, and changed, without all the others");

  @ArchTest
  static final ArchRule the_entity_manager_stays_behind_repositories =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jpa..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(EntityManager.class)
          .because("a use case speaks of its subject, not of tables");

  @ArchTest
  static final ArchRule the_clock_is_injected =
      noClasses()
          .that(
              resideInAnyPackage(API, DOMAIN, WEB, BATCH, POLICY, VERIFIER, READING)
                  .and(not(resideInAPackage("pk.gov.hec.dlsei.domain.time.."))))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("rules, jobs and screens of the demo live in its own time");

  @ArchTest
  static final ArchRule policies_are_pure =
      noClasses()
          .that()
          .resideInAPackage(POLICY)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                  .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Clock.class)))
          .because("the same facts and terms must always give the same ruling");

  @ArchTest
  static final ArchRule use_cases_are_where_transactions_begin =
      noClasses()
          .that()
          .resideInAnyPackage(WEB, BATCH)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(jakarta.transaction.Transactional.class)
          .because("one class of a use case is one transaction");

  @ArchTest
  static final ArchRule what_is_typed_survives_in_the_state_of_its_page =
      classes()
          .that()
          .implement(Converter.class)
          .should(new ConvertToSerializable())
          .because("a field that was right is kept while another one is mended");
}
