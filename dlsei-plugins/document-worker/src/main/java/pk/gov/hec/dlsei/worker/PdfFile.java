package pk.gov.hec.dlsei.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF, opened in memory. */
final class PdfFile implements DocumentFile {

  /** A transcript has a few; a book is none of the documents that are asked for. */
  static final int MOST_PAGES = 20;

  private static final int TAIL = 2_048;

  private final PDDocument document;

  private PdfFile(PDDocument document) {
    this.document = document;
  }

  static PdfFile open(byte[] content) throws IOException, Unusable {
    if (isCutOff(content)) {
      throw new Unusable(Fault.UNREADABLE);
    }
    try {
      return new PdfFile(
          Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache()));
    } catch (InvalidPasswordException e) {
      throw new Unusable(Fault.ENCRYPTED);
    }
  }

  /** PDFBox mends a file that was cut off, and shows what is left as if it were all. */
  private static boolean isCutOff(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return !tail.contains("startxref");
  }

  @Override
  public MediaType mediaType() {
    return MediaType.PDF;
  }

  @Override
  public int checkedPages() throws IOException, Unusable {
    int pages = countPages();
    PdfContents contents = new PdfContents();
    for (int i = 0; i < pages; i++) {
      PDPage page = document.getPage(i);
      requireArea(page.getCropBox());
      contents.check(page);
    }
    return pages;
  }

  /** The tree's own count may lie; an endless tree ends the walk by its limit. */
  private int countPages() throws Unusable {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      if (page != null && ++pages > MOST_PAGES) {
        throw new Unusable(Fault.TOO_MANY_PAGES);
      }
    }
    if (pages == 0) {
      throw new Unusable(Fault.UNREADABLE);
    }
    return pages;
  }

  private static void requireArea(PDRectangle box) throws Unusable {
    if (!(box.getWidth() > 0 && box.getHeight() > 0)) {
      throw new Unusable(Fault.UNREADABLE);
    }
  }

  @Override
  public BufferedImage draw(int page, int width) throws IOException, Unusable {
    if (page < 1 || page > countPages()) {
      throw new Unusable(Fault.NO_SUCH_PAGE);
    }
    PDPage drawn = document.getPage(page - 1);
    PDRectangle box = drawn.getCropBox();
    requireArea(box);
    new PdfContents().check(drawn);
    boolean lies = drawn.getRotation() % 180 != 0;
    float across = lies ? box.getHeight() : box.getWidth();
    float down = lies ? box.getWidth() : box.getHeight();
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    float scale = Math.min(width / across, MOST_HEIGHT / down);
    return renderer.renderImage(page - 1, scale, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
