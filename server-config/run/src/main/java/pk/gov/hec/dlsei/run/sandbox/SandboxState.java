package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pk.gov.hec.dlsei.run.home.PrivateFiles;

/**
 * What the sandbox remembers: the programmes, which are fixed, and the people in them, in the order
 * in which they came. Each change is a line at the end of the file before it is answered, so that
 * neither a kill nor ten thousand invitations cost more than that line; a start folds the lines.
 * What learners have done by themselves is seen, not remembered.
 */
public final class SandboxState {

  private static final Gson GSON = new Gson();

  private final Path file;
  private final Lives lives;
  private final Map<String, Program> programs = new LinkedHashMap<>();
  private final Map<String, Learner> learners = new LinkedHashMap<>();

  SandboxState(Path file, List<Program> programs, Lives lives) throws IOException {
    this.file = file;
    this.lives = lives;
    programs.forEach(program -> this.programs.put(program.id(), program));
    PrivateFiles.folder(file.toAbsolutePath().getParent());
    if (Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        replay(lines.get(i), i == lines.size() - 1);
      }
      fold();
    }
  }

  private void replay(String text, boolean last) {
    try {
      Line line = GSON.fromJson(text, Line.class);
      if (line.learner != null) {
        learners.put(line.id, line.learner);
      } else {
        learners.remove(line.id);
      }
    } catch (JsonParseException e) {
      if (!last) {
        throw e;
      }
      // A kill cut the last line short: it was never answered.
    }
  }

  private void fold() throws IOException {
    StringBuilder text = new StringBuilder();
    learners.values().forEach(l -> text.append(GSON.toJson(new Line(l.id(), l))).append('\n'));
    PrivateFiles.write(file, text.toString());
  }

  private void append(Line line) {
    try {
      Files.writeString(
          file, GSON.toJson(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programmes, in their order. */
  public synchronized List<Program> programs() {
    return List.copyOf(programs.values());
  }

  /** The programme with this id. */
  public synchronized Optional<Program> program(String id) {
    return Optional.ofNullable(programs.get(id));
  }

  /** Everybody, in the order of arrival. */
  public synchronized List<Learner> learners() {
    return learners.values().stream().map(lives.now()).toList();
  }

  /** The person in this programme. */
  public synchronized Optional<Learner> learner(String programId, String externalId) {
    return Optional.ofNullable(learners.get(programId + "~" + externalId)).map(lives.now());
  }

  /** The person whose activation this is. */
  synchronized Optional<Learner> activating(String activation) {
    return learners.values().stream()
        .filter(learner -> activation.equals(learner.activation()))
        .findFirst()
        .map(lives.now());
  }

  /**
   * Adds or changes one person; nobody else changes that one meanwhile.
   *
   * @param change is given the person as seen, or null, and returns the person as it shall be
   */
  public synchronized Learner change(
      String programId, String externalId, UnaryOperator<Learner> change) {
    String id = programId + "~" + externalId;
    Learner seen = Optional.ofNullable(learners.get(id)).map(lives.now()).orElse(null);
    Learner changed = change.apply(seen);
    if (changed == seen) {
      return seen;
    }
    append(new Line(id, changed));
    learners.put(id, changed);
    return changed;
  }

  /** Removes a person, and with it every line of later reports; false when there was none. */
  public synchronized boolean remove(String programId, String externalId) {
    String id = programId + "~" + externalId;
    if (!learners.containsKey(id)) {
      return false;
    }
    append(new Line(id, null));
    learners.remove(id);
    return true;
  }

  private record Line(String id, Learner learner) {}
}
