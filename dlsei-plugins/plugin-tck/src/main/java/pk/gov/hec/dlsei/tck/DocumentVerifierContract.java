package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;

/** What the host asks of every document verifier. */
public interface DocumentVerifierContract extends PluginContract {

  /**
   * The verifier under test.
   *
   * @return never null
   */
  DocumentVerifier verifier();

  /**
   * A healthy document of one of its kinds.
   *
   * @return never null
   */
  SubmittedDocument healthy();

  /** The host offers it the kinds that it names. */
  @Test
  default void it_is_a_verifier_and_names_its_kinds() {
    assertThat(provider().descriptor().family()).isEqualTo(PluginFamily.VERIFIER);
    assertThat(verifier().kinds()).isNotEmpty().contains(healthy().kind());
  }

  /** A reviewer reads Urdu or English. */
  @Test
  default void it_reports_on_each_kind_in_both_languages() {
    for (DocumentKind kind : verifier().kinds()) {
      assertInBothLanguages(
          verifier().verify(as(kind, healthy().mediaType(), healthy().content())));
    }
  }

  /** The same document must look the same to a second reviewer. */
  @Test
  default void it_says_the_same_of_the_same_document() {
    assertThat(verifier().verify(healthy())).isEqualTo(verifier().verify(healthy()));
  }

  /** The content is the caller's. */
  @Test
  default void it_leaves_the_content_as_it_is() {
    SubmittedDocument document = healthy();
    byte[] before = document.content().clone();
    verifier().verify(document);
    assertThat(document.content()).isEqualTo(before);
  }

  /** A file that cannot be read is a finding; an exception would call the verifier broken. */
  @Test
  default void a_broken_file_is_a_doubt_and_never_an_exception() {
    byte[] half = java.util.Arrays.copyOf(healthy().content(), healthy().content().length / 2);
    for (byte[] content : List.of(new byte[0], "%PDF-1.7 and no more".getBytes(), half)) {
      for (String mediaType : List.of("application/pdf", "image/jpeg", "image/png")) {
        Verdict verdict = verifier().verify(as(healthy().kind(), mediaType, content));
        assertInBothLanguages(verdict);
        assertThat(verdict.observations())
            .anyMatch(observation -> observation.weight() == Verdict.Weight.DOUBTS);
      }
    }
  }

  /** A verdict is kept longer than the document, and shown to more people. */
  @Test
  default void it_does_not_repeat_the_cnic() {
    String cnic = healthy().holder().cnic().digits();
    assertThat(verifier().verify(healthy()).observations())
        .allSatisfy(
            observation ->
                assertThat(observation.text().english().replaceAll("\\D", ""))
                    .doesNotContain(cnic));
  }

  private SubmittedDocument as(DocumentKind kind, String mediaType, byte[] content) {
    return new SubmittedDocument(kind, mediaType, content, healthy().holder(), healthy().day());
  }

  private static void assertInBothLanguages(Verdict verdict) {
    assertThat(verdict.observations()).isNotEmpty();
    assertThat(verdict.observations())
        .allSatisfy(
            observation -> {
              assertThat(observation.text().english()).isNotBlank();
              assertThat(observation.text().urdu()).matches("(?s).*\\p{IsArabic}.*");
            });
  }
}
