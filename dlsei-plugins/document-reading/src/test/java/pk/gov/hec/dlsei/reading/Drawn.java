package pk.gov.hec.dlsei.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.value.Cnic;

/** Invented documents, for the tests of verifiers. */
public final class Drawn {

  public static final Holder HOLDER =
      new Holder(
          "Amina Demo Khan",
          new Cnic("3520112345671"),
          Optional.of("2021-CS-7"),
          "University of the Demo Valley");

  /** The day on which they are looked at. */
  public static final LocalDate DAY = LocalDate.of(2023, 8, 10);

  static {
    FontMappers.set(new BuiltInFont());
  }

  private Drawn() {}

  public static SubmittedDocument document(DocumentKind kind, String mediaType, byte[] content) {
    return new SubmittedDocument(kind, mediaType, content, HOLDER, DAY);
  }

  /** A PDF with these lines, sent in by {@link #HOLDER}. */
  public static SubmittedDocument document(DocumentKind kind, String... lines) {
    try {
      return document(kind, "application/pdf", pdf(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] pdf(String... lines) throws IOException {
    return pdf(PDRectangle.A4, lines);
  }

  /** With a page of another size. */
  public static byte[] pdf(PDRectangle box, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(box);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, lines);
      }
      return saved(document);
    }
  }

  private static void write(PDPageContentStream content, String... lines) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 14);
    content.setLeading(20);
    content.newLineAtOffset(72, 720);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  /** A PDF with text and a picture below it. */
  public static byte[] pdf(BufferedImage image, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, lines);
        content.drawImage(LosslessFactory.createFromImage(document, image), 72, 300, 200, 200);
      }
      return saved(document);
    }
  }

  /** As a camera takes the upper half of a printed page. */
  public static BufferedImage photo(String... lines) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(lines))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      return page.getSubimage(0, 0, page.getWidth(), page.getHeight() / 2);
    }
  }

  public static byte[] scan(BufferedImage image) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Lines of small bars, as print looks from afar. */
  public static BufferedImage card(int width, int height, Color paper, Color ink) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(ink);
    for (int y = height / 10; y < height * 9 / 10; y += 24) {
      for (int x = width / 10; x < width * 9 / 10; x += 9) {
        graphics.fillRect(x, y, 4, 12);
      }
    }
    graphics.dispose();
    return image;
  }

  /** As a lens out of focus would show it. */
  public static BufferedImage blurred(BufferedImage image) {
    float[] weights = new float[15 * 15];
    Arrays.fill(weights, 1f / weights.length);
    ConvolveOp blur = new ConvolveOp(new Kernel(15, 15, weights), ConvolveOp.EDGE_NO_OP, null);
    BufferedImage once = blur.filter(image, null);
    return blur.filter(once, null)
        .getSubimage(30, 30, image.getWidth() - 60, image.getHeight() - 60);
  }

  public static byte[] png(BufferedImage image) throws IOException {
    return written(image, "png");
  }

  public static byte[] jpeg(BufferedImage image) throws IOException {
    return written(image, "jpg");
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
