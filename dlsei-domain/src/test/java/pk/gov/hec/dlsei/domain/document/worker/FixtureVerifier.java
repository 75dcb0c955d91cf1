package pk.gov.hec.dlsei.domain.document.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** A plug-in that does what the holder's name says. */
public final class FixtureVerifier implements PluginProvider<DocumentVerifier>, DocumentVerifier {

  @Override
  public PluginDescriptor descriptor() {
    return PluginDescriptor.of(
        PluginFamily.VERIFIER,
        "fixture",
        "1.0.0",
        "A fixture",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR));
  }

  @Override
  public DocumentVerifier create(PluginConfig config) {
    return this;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return Set.of(DocumentKind.STUDENT_CARD);
  }

  @Override
  public Verdict verify(SubmittedDocument document) {
    return switch (document.holder().name()) {
      case "hang" -> hang();
      case "die" -> die();
      case "take all memory" -> takeAllMemory();
      case "throw" -> throw new PluginException("The content: " + new String(document.content()));
      case "print" -> print(document);
      case "environment" -> says(new TreeMap<>(System.getenv()).toString());
      case "see" -> says(seen());
      default -> repeat(document);
    };
  }

  private static Verdict says(String text) {
    return new Verdict(List.of(new Observation(Weight.NOTE, new BilingualText(text, "اردو"))));
  }

  private static Verdict repeat(SubmittedDocument document) {
    var holder = document.holder();
    String form =
        String.join(
            "|",
            document.kind().name(),
            document.mediaType(),
            new String(document.content()),
            holder.name(),
            holder.cnic().digits(),
            holder.registrationNumber().orElse("none"),
            holder.institution(),
            document.day().toString());
    return says(form);
  }

  private static Verdict hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static Verdict die() {
    Runtime.getRuntime().halt(9);
    return says("never");
  }

  private static Verdict takeAllMemory() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  private static Verdict print(SubmittedDocument document) {
    java.io.PrintStream out = System.out;
    java.io.PrintStream err = System.err;
    out.println(new String(document.content()));
    err.println(new String(document.content()));
    return says("printed");
  }

  private static String seen() {
    List<String> seen = new ArrayList<>();
    for (String name :
        List.of(
            "pk.gov.hec.dlsei.api.value.Cnic",
            "pk.gov.hec.dlsei.worker.WorkerMain",
            "pk.gov.hec.dlsei.domain.settings.Setting",
            "org.apache.pdfbox.Loader",
            "javax.imageio.ImageIO")) {
      try {
        Class.forName(name);
        seen.add(name);
      } catch (ClassNotFoundException e) {
        seen.add("not " + name);
      }
    }
    return seen.toString();
  }
}
