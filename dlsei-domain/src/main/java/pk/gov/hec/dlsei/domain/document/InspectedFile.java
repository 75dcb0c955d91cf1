package pk.gov.hec.dlsei.domain.document;

/**
 * What the inspection of an uploaded file found.
 *
 * @param mediaType by content: PDF, JPEG or PNG
 * @param bytes its size
 * @param pages an image has one
 * @param lookup the keyed hash of the content
 */
public record InspectedFile(String mediaType, int bytes, int pages, byte[] lookup) {

  @Override
  public String toString() {
    return mediaType + ", " + bytes + " bytes, " + pages + " pages";
  }
}
