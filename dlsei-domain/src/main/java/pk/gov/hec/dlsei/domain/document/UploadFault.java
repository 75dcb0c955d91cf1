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
  /** Takes more memory or time than any card or letter does. */
  TOO_LARGE_INSIDE;

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
      case TOO_LARGE_INSIDE, TIMED_OUT, DIED -> TOO_LARGE_INSIDE;
      case UNREADABLE, NO_SUCH_PAGE, VERIFIER_BROKEN -> UNREADABLE;
    };
  }
}
