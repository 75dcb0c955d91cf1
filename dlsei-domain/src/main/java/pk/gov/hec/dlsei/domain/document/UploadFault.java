package pk.gov.hec.dlsei.domain.document;

import pk.gov.hec.dlsei.domain.document.worker.DocumentFault;

/** Why an uploaded file is not taken; the person can mend each. */
public enum UploadFault {
  /** Nothing is in it. */
  EMPTY,
  /** More than {@link StoredDocument#LARGEST} bytes. */
  TOO_LARGE,
  /** Neither PDF nor JPEG nor PNG, whatever its name says. */
  NOT_PDF_JPEG_PNG,
  /** Cut off or broken. */
  UNREADABLE,
  /** Opens with a password only. */
  ENCRYPTED,
  /** More than 20 pages. */
  TOO_MANY_PAGES,
  /** A picture of more than 50 megapixels. */
  TOO_MANY_PIXELS,
  /** Takes more memory than any card or letter does. */
  TOO_LARGE_INSIDE,
  /** Could not be looked at in time, which may be the machine's fault. */
  NOT_IN_TIME;

  /**
   * What an inspection's fault means for the person who uploads.
   *
   * @param fault not null
   * @return never null
   */
  public static UploadFault of(DocumentFault fault) {
    return switch (fault) {
      case EMPTY -> EMPTY;
      case NOT_PDF_JPEG_PNG -> NOT_PDF_JPEG_PNG;
      case ENCRYPTED -> ENCRYPTED;
      case TOO_MANY_PAGES -> TOO_MANY_PAGES;
      case TOO_MANY_PIXELS -> TOO_MANY_PIXELS;
      case TOO_LARGE_INSIDE -> TOO_LARGE_INSIDE;
      case TIMED_OUT, DIED -> NOT_IN_TIME;
      case UNREADABLE, NO_SUCH_PAGE, VERIFIER_BROKEN -> UNREADABLE;
    };
  }
}
