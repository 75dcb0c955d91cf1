package pk.gov.hec.dlsei.system.inside;

/**
 * A file that somebody made to break a parser.
 *
 * @param name what is wrong with it
 * @param mediaType as what it is given to a verifier
 * @param content the file
 */
record Crafted(String name, String mediaType, byte[] content) {

  static Crafted pdf(String name, byte[] content) {
    return new Crafted(name, "application/pdf", content);
  }

  static Crafted png(String name, byte[] content) {
    return new Crafted(name, "image/png", content);
  }

  static Crafted jpeg(String name, byte[] content) {
    return new Crafted(name, "image/jpeg", content);
  }

  @Override
  public String toString() {
    return name + " (" + mediaType + ", " + content.length + " bytes)";
  }
}
