package pk.gov.hec.dlsei.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/**
 * Plug-ins of others are compiled against these signatures. A removal needs a new major version;
 * what is new on a type that plug-ins implement becomes a capability interface. Whoever changes the
 * SPI on purpose takes the list that this test writes to target/ over as the recorded one.
 */
class ApiSignaturesTest {

  @Test
  void the_public_signatures_are_the_recorded_ones() throws Exception {
    List<String> now = signatures();
    Files.write(Path.of("target", "api-signatures.txt"), now, UTF_8);
    try (var recorded = getClass().getResourceAsStream("/api-signatures.txt")) {
      assertThat(now)
          .containsExactlyElementsOf(new String(recorded.readAllBytes(), UTF_8).lines().toList());
    }
  }

  @Test
  void every_public_type_says_who_implements_or_creates_it() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".java")).filter(f -> !isPackage(f)).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).containsPattern("HOST|PLUGIN");
      }
    }
  }

  private static boolean isPackage(Path file) {
    return file.endsWith("package-info.java");
  }

  private static List<String> signatures() throws IOException, URISyntaxException {
    Path classes =
        Path.of(SpiVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .map(
              name -> name.substring(0, name.length() - 6).replace(java.io.File.separatorChar, '.'))
          .map(ApiSignaturesTest::type)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .sorted(Comparator.comparing(Class::getName))
          .forEach(type -> lines.addAll(signaturesOf(type)));
    }
    return lines;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> signaturesOf(Class<?> type) {
    List<String> lines = new ArrayList<>();
    lines.add(type.toGenericString());
    Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
        .map(ApiSignaturesTest::signatureOf)
        .sorted()
        .forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static String signatureOf(Member member) {
    return member instanceof Executable executable
        ? executable.toGenericString()
        : ((Field) member).toGenericString();
  }
}
