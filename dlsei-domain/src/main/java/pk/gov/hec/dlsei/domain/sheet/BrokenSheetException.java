package pk.gov.hec.dlsei.domain.sheet;

import java.io.IOException;

/** What the reader of a format found wrong; never leaves this package. */
final class BrokenSheetException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Sheet.Kind kind;

  BrokenSheetException(Sheet.Kind kind, String detail, Throwable cause) {
    super(detail, cause);
    this.kind = kind;
  }

  Sheet.Kind kind() {
    return kind;
  }
}
