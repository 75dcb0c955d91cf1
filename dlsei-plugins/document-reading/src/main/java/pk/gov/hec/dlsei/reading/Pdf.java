package pk.gov.hec.dlsei.reading;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, opened in memory. */
final class Pdf implements Closeable {

  private static final float WIDTH = 1_000;

  static {
    FontMappers.set(new BuiltInFont());
  }

  private final PDDocument document;

  Pdf(byte[] content) throws IOException {
    document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
  }

  String text() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }

  Picture firstPage() throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    var box = document.getPage(0).getCropBox();
    float scale = WIDTH / Math.max(box.getWidth(), box.getHeight());
    var image = renderer.renderImage(0, scale, ImageType.GRAY);
    return new Picture(image, image.getWidth(), image.getHeight());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
