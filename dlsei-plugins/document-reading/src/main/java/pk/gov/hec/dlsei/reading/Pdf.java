package pk.gov.hec.dlsei.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF, opened in memory. A few bytes can ask for more drawing than a century has time for, such
 * as forms that draw each other twice: each step looks at the time.
 */
final class Pdf implements Closeable {

  /** As many as the host takes. */
  private static final int MOST_PAGES = 20;

  /** Some hundred pages of print; what follows is passed over. */
  private static final int MOST_LETTERS = 300_000;

  private static final float LONG_SIDE = 2_000;

  static {
    FontMappers.set(new BuiltInFont());
  }

  /** A PDF whose text or page takes too long. */
  static final class TimeOver extends RuntimeException {

    TimeOver() {
      super("A PDF asks for more than there is time for", null, false, false);
    }
  }

  private final PDDocument document;
  private final TimeLeft time;

  Pdf(byte[] content, TimeLeft time) throws IOException {
    this.document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    this.time = time;
  }

  String text() throws IOException {
    PDFTextStripper stripper = new Stripper();
    stripper.setSortByPosition(true);
    stripper.setEndPage(MOST_PAGES);
    return stripper.getText(document);
  }

  Picture firstPage() throws IOException {
    PDFRenderer renderer = new Renderer();
    renderer.setSubsamplingAllowed(true);
    var box = document.getPage(0).getCropBox();
    float scale = LONG_SIDE / Math.max(box.getWidth(), box.getHeight());
    var image = renderer.renderImage(0, scale, ImageType.GRAY);
    return new Picture(image, image.getWidth(), image.getHeight());
  }

  /** Unchecked, since PDFBox goes on after a form with a checked one. */
  private void step() {
    if (time.left().isNegative()) {
      throw new TimeOver();
    }
  }

  private final class Stripper extends PDFTextStripper {

    private int letters;

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (letters++ < MOST_LETTERS) {
        super.processTextPosition(letter);
      }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      step();
      super.processOperator(operator, operands);
    }
  }

  private final class Renderer extends PDFRenderer {

    Renderer() {
      super(Pdf.this.document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          step();
          super.processOperator(operator, operands);
        }
      };
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
