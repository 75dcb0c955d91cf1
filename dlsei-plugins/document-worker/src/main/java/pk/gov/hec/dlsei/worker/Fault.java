package pk.gov.hec.dlsei.worker;

/** Why a request got no result. The server knows each by its name. */
enum Fault {
  /** No bytes, or only white space. */
  EMPTY,
  /** Something else, whatever its name says. */
  NOT_PDF_JPEG_PNG,
  /** Cut off or broken. */
  UNREADABLE,
  /** Opens with a password only. */
  ENCRYPTED,
  /** More than {@link PdfFile#MOST_PAGES}. */
  TOO_MANY_PAGES,
  /** More than {@link Pixels#MOST}. */
  TOO_MANY_PIXELS,
  /** Unpacks to more than the worker's memory takes. */
  TOO_LARGE_INSIDE,
  /** The document has no page of that number. */
  NO_SUCH_PAGE,
  /** The verifier is not there, does not fit or threw. */
  VERIFIER_BROKEN
}
