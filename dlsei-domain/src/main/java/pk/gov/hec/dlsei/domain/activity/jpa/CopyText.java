package pk.gov.hec.dlsei.domain.activity.jpa;

import java.time.Instant;
import java.util.Optional;

/** Rows in the text format of COPY. */
final class CopyText {

  private static final int LIKELY = 300;

  private final StringBuilder text;
  private boolean inRow;

  CopyText(int rows) {
    text = new StringBuilder(rows * LIKELY);
  }

  CopyText cell(String value) {
    separate();
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i));
    }
    return this;
  }

  private void append(char c) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\0' -> text.append(' '); // no text of the database has it
      default -> text.append(c);
    }
  }

  CopyText cell(long value) {
    separate();
    text.append(value);
    return this;
  }

  CopyText cell(boolean value) {
    separate();
    text.append(value ? 't' : 'f');
    return this;
  }

  CopyText cell(Optional<?> value) {
    if (value.isPresent()) {
      return cell(value.get().toString());
    }
    separate();
    text.append("\\N");
    return this;
  }

  /** Times of the distant future or past, which only mistakes have, are left out. */
  CopyText time(Optional<Instant> value) {
    return cell(value.filter(CopyText::isLikely));
  }

  private static boolean isLikely(Instant at) {
    return at.getEpochSecond() > 0 && at.getEpochSecond() < 32_503_680_000L;
  }

  private void separate() {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
  }

  void endRow() {
    text.append('\n');
    inRow = false;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
