package pk.gov.hec.dlsei.domain.document.worker;

/** Why a worker gave no result for a document. All but the last three are the file's fault. */
public enum DocumentFault {
  /** No bytes, or only blanks. */
  EMPTY,
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
  /** Unpacks to more than a worker's memory takes. */
  TOO_LARGE_INSIDE,
  /** The document has no page of that number. */
  NO_SUCH_PAGE,
  /** The plug-in is not there, does not read this kind, or threw. */
  VERIFIER_BROKEN,
  /** The worker was not done in time, and was ended. */
  TIMED_OUT,
  /** The worker ended of itself. */
  DIED;

  /** A worker that ran out of memory may be damaged, one that is gone is gone. */
  boolean endsWorker() {
    return this == TOO_LARGE_INSIDE || this == TIMED_OUT || this == DIED;
  }
}
