package pk.gov.hec.dlsei.worker;

/** The limit of a picture's size, asked before a pixel is decoded. */
final class Pixels {

  /** 50 megapixels: an A4 page at 600 dots per inch has 35. */
  static final long MOST = 50_000_000;

  private Pixels() {}

  static void require(int width, int height) throws Unusable {
    if (width <= 0 || height <= 0) {
      throw new Unusable(Fault.UNREADABLE);
    }
    if ((long) width * height > MOST) {
      throw new Unusable(Fault.TOO_MANY_PIXELS);
    }
  }
}
