package pk.gov.hec.dlsei.worker;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** A document that is open in this process. */
interface DocumentFile extends Closeable {

  /** No preview is higher, whatever shape a page has. */
  int MOST_HEIGHT = 4_200;

  MediaType mediaType();

  /** Reads all of it, within the limits, and counts its pages. */
  int checkedPages() throws IOException, Unusable;

  /**
   * Draws a page.
   *
   * @param page from 1
   * @param width at most that many pixels
   */
  BufferedImage draw(int page, int width) throws IOException, Unusable;
}
