package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static pk.gov.hec.dlsei.system.inside.Crafted.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDFs whose structure is wrong: loops, bombs, sizes, fonts, actions. */
final class CraftedPdfs {

  private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 500 500]";
  private static final String IMAGE =
      "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8";

  private CraftedPdfs() {}

  /** The page draws object 6. */
  private static RawPdf drawing() {
    return new RawPdf()
        .page("/Resources <</Font <</F1 5 0 R>> /XObject <</X 6 0 R>>>>").stream(
            4, "", "q 500 0 0 500 0 0 cm /X Do Q BT /F1 9 Tf (Text) Tj ET".getBytes(ISO_8859_1));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static List<Crafted> loops() {
    String calls = "/Resources <</XObject <</X %d 0 R>>>>";
    return List.of(
        pdf("a page tree in itself", kids("2 0 R 3 0 R", 1_000_000)),
        pdf(
            "two page trees in each other",
            new RawPdf()
                .object(2, "<</Type /Pages /Kids [7 0 R] /Count 9>>")
                .object(7, "<</Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9>>")
                .bytes()),
        pdf(
            "a form that draws itself",
            drawing().stream(6, FORM + calls.formatted(6), bytes("/X Do /X Do")).bytes()),
        pdf(
            "two forms that draw each other",
            drawing().stream(6, FORM + calls.formatted(7), bytes("/X Do")).stream(
                    7, FORM + calls.formatted(6), bytes("/X Do"))
                .bytes()),
        pdf("forms that double and double", doubling()));
  }

  static List<Crafted> referencesToThemselves() {
    return List.of(
        pdf(
            "outlines that follow themselves",
            new RawPdf()
                .object(1, "<</Type /Catalog /Pages 2 0 R /Outlines 7 0 R>>")
                .object(7, "<</First 7 0 R /Next 7 0 R /Parent 7 0 R /Count 9>>")
                .bytes()),
        pdf(
            "a page whose parent is itself",
            new RawPdf().object(3, "<</Type /Page /Parent 3 0 R /Contents 4 0 R>>").bytes()),
        pdf(
            "a stream whose length is itself",
            new RawPdf().object(4, "<</Length 4 0 R>>\nstream\nBT ET\nendstream").bytes()),
        pdf("a table that goes on with itself", new RawPdf().trailer("/Prev 9").bytes()),
        pdf(
            "a soft mask of itself",
            drawing().stream(6, IMAGE + " /Width 9 /Height 9 /SMask 6 0 R", new byte[243]).bytes()),
        pdf("a reference to itself", new RawPdf().object(4, "4 0 R").bytes()),
        pdf("a glyph that shows itself", glyphThatShowsItself()));
  }

  private static byte[] glyphThatShowsItself() {
    return new RawPdf()
            .object(
                5,
                "<</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0]"
                    + " /FirstChar 65 /LastChar 65 /Widths [9] /Encoding <</Differences [65 /A]>>"
                    + " /CharProcs <</A 6 0 R>> /Resources <</Font <</F1 5 0 R>>>>>>")
            .stream(6, "", bytes("BT /F1 9 Tf (A) Tj ET"))
            .text("AAAAAAAA")
            .bytes();
  }

  /** 2 to the power of 10 drawings in a few hundred bytes. */
  private static byte[] doubling() {
    RawPdf pdf = drawing();
    for (int i = 6; i < 16; i++) {
      pdf.stream(
          i, FORM + "/Resources <</XObject <</X " + (i + 1) + " 0 R>>>>", bytes("/X Do /X Do"));
    }
    return pdf.stream(16, FORM, bytes("0 0 9 9 re f")).bytes();
  }

  static List<Crafted> bombs() {
    byte[] twice = RawPdf.deflated(RawPdf.zeros(300));
    return List.of(
        pdf("a content of 300 megabytes", new RawPdf().zeros(4, "", 300).bytes()),
        pdf(
            "a content packed twice",
            new RawPdf().packed(4, "/Filter [/FlateDecode /FlateDecode]", twice).bytes()),
        pdf(
            "a picture of 300 megabytes",
            drawing().zeros(6, IMAGE + " /Width 9 /Height 9", 300).bytes()),
        pdf(
            "a picture of a billion pixels",
            drawing().zeros(6, IMAGE + " /Width 32000 /Height 32000", 3).bytes()),
        pdf(
            "objects in a bomb",
            new RawPdf()
                .zeros(6, "/Type /ObjStm /N 1000000 /First 9000000", 100)
                .object(1, "<</Type /Catalog /Pages 2 0 R /More 900 0 R>>")
                .bytes()),
        pdf("a table of objects that is a bomb", bytes("%PDF-1.7\nstartxref\n0\n%%EOF")));
  }

  static List<Crafted> lengths() {
    String deep = "[".repeat(200_000);
    return List.of(
        pdf("lists in lists", new RawPdf().page("/Deep " + deep).bytes()),
        pdf("dictionaries in dictionaries", new RawPdf().page("/D <<".repeat(100_000)).bytes()),
        pdf(
            "states that are saved and never left",
            new RawPdf().stream(4, "", bytes("q ".repeat(400_000))).bytes()),
        pdf(
            "20,000 lines",
            new RawPdf().stream(4, "", bytes("0 0 m 500 500 l S ".repeat(20_000))).bytes()),
        pdf("a name of a megabyte", new RawPdf().page("/" + "N".repeat(1 << 20) + " 1").bytes()),
        pdf("a number of a megabyte", new RawPdf().page("/N " + "9".repeat(1 << 20)).bytes()),
        pdf("a string that never ends", new RawPdf().page("/S (" + "(".repeat(100_000)).bytes()));
  }

  private static byte[] kids(String kids, int count) {
    return new RawPdf()
        .object(2, "<</Type /Pages /Kids [" + kids + "] /Count " + count + ">>")
        .bytes();
  }

  private static byte[] box(String box) {
    return new RawPdf()
        .object(
            3,
            "<</Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox ["
                + box
                + "]"
                + " /Resources <</Font <</F1 5 0 R>>>>>>")
        .bytes();
  }

  static List<Crafted> sizes() {
    return List.of(
        pdf("a page as large as a country", box("0 0 1e9 1e9")),
        pdf("a page that is a line", box("0 0 1e9 0.001")),
        pdf("a page without area", box("0 0 0 0")),
        pdf("a page turned inside out", box("500 500 -500 -500")),
        pdf("a page of no numbers", box("/a /b (c) null")),
        pdf("a page of too few numbers", box("0 0")),
        pdf("a unit of a million", new RawPdf().page("/UserUnit 1e6").bytes()),
        pdf("a page turned by 17", new RawPdf().page("/Rotate 17").bytes()),
        pdf("5,000 pages", kids("3 0 R ".repeat(5_000), 5_000)),
        pdf("a count that lies", kids("3 0 R", 2_000_000_000)),
        pdf("no page", kids("", 0)),
        pdf("a page that is none", new RawPdf().object(3, "(page)").bytes()));
  }

  private static byte[] font(String font, byte[] file) {
    return new RawPdf().object(5, font).stream(7, "/Length1 " + file.length, file).bytes();
  }

  static List<Crafted> fonts() {
    byte[] garbage = bytes("\u0000\u0001\u0000\u0000\u0000\u00ff" + "garbage".repeat(999));
    String described =
        "<</Type /Font /Subtype /%s /BaseFont /Broken /FirstChar 0 /LastChar 255 /FontDescriptor"
            + " <</Type /FontDescriptor /FontName /Broken /Flags 4 /%s 7 0 R>>>>";
    return List.of(
        pdf(
            "a TrueType font of garbage",
            font(described.formatted("TrueType", "FontFile2"), garbage)),
        pdf("a Type 1 font of garbage", font(described.formatted("Type1", "FontFile"), garbage)),
        pdf("a CFF font of garbage", font(described.formatted("Type1", "FontFile3"), garbage)),
        pdf("a font of nothing", font("<</Type /Font>>", garbage)),
        pdf(
            "a composite font of none",
            font(
                "<</Type /Font /Subtype /Type0 /BaseFont /B /Encoding /Identity-H"
                    + " /DescendantFonts []>>",
                garbage)));
  }

  static List<Crafted> letters() {
    String map =
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
            + "1 beginbfrange <00> <ff> <%s> endbfrange";
    String mapped = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R>>";
    return List.of(
        pdf("letters that turn the reading", font(mapped, bytes(map.formatted("202e")))),
        pdf("letters of Arabic script", font(mapped, bytes(map.formatted("0627")))),
        pdf("letters that are nothing", font(mapped, bytes(map.formatted("0000")))),
        pdf(
            "letters that grow",
            new RawPdf()
                .object(5, mapped).stream(7, "", bytes(map.formatted("fdfa".repeat(100))))
                    .text("A".repeat(20_000))
                    .bytes()));
  }

  private static byte[] action(String action) {
    return new RawPdf()
        .object(
            1,
            "<</Type /Catalog /Pages 2 0 R /OpenAction 7 0 R /Names <</JavaScript"
                + " <</Names [(a) 7 0 R] /Kids [1 0 R]>>>>>>")
        .page("/AA <</O 7 0 R /C 7 0 R>>")
        .object(7, action)
        .bytes();
  }

  static List<Crafted> actions() {
    return List.of(
        pdf("JavaScript that never ends", action("<</S /JavaScript /JS (while (true) {})>>")),
        pdf("JavaScript that calls home", action("<</S /JavaScript /JS (app.launchURL('x'))>>")),
        pdf("JavaScript after JavaScript", action("<</S /JavaScript /JS (1) /Next 7 0 R>>")),
        pdf("a program to launch", action("<</S /Launch /F (/bin/sh) /Win <</F (cmd.exe)>>>>")),
        pdf("a file elsewhere", action("<</S /GoToR /F (\\\\\\\\host\\\\share) /D [0 /Fit]>>")),
        pdf("a form to send", action("<</S /SubmitForm /F <</FS /URL /F (http://x.example)>>>>")),
        pdf("an address to open", action("<</S /URI /URI (file:///etc/passwd)>>")),
        pdf(
            "a file inside",
            new RawPdf()
                .object(
                    1,
                    "<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a)"
                        + " <</EF <</F 7 0 R>>>>]>>>>>>")
                .zeros(7, "/Type /EmbeddedFile", 200)
                .bytes()),
        pdf(
            "a form of XML",
            new RawPdf()
                    .object(
                        1,
                        "<</Type /Catalog /Pages 2 0 R /AcroForm <</XFA 7 0 R /Fields [7 0 R]>>>>")
                    .stream(
                        7,
                        "",
                        bytes("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))
                    .bytes()));
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  /** Texts that expressions and comparisons would choke on. */
  static List<Crafted> texts() {
    return List.of(
        pdf("100,000 words", new RawPdf().text(words(100_000)).bytes()),
        pdf("one letter and dots", new RawPdf().text(("a" + ".".repeat(999)).repeat(20)).bytes()),
        pdf(
            "the beginning of the name",
            new RawPdf().text("Amina Demo Kha ".repeat(9_999)).bytes()),
        pdf(
            "the beginning of the number",
            new RawPdf().text("35201-1234567-".repeat(9_999)).bytes()),
        pdf("dates and dates", new RawPdf().text("31-12-2023 ".repeat(9_999)).bytes()),
        pdf("nearly dates", new RawPdf().text("1-1-1-1-".repeat(19_999)).bytes()),
        pdf("months and months", new RawPdf().text("january".repeat(19_999)).bytes()),
        pdf("valid until until", new RawPdf().text("valid until ".repeat(9_999)).bytes()),
        pdf("places of a format", new RawPdf().text("%s %n %1$999999999d ".repeat(99)).bytes()),
        pdf("nothing but zeros", new RawPdf().text("\u0000".repeat(9_999)).bytes()),
        pdf("one word without end", new RawPdf().text("a".repeat(300_000)).bytes()));
  }
}
