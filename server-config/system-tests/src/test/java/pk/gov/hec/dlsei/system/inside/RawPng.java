package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A PNG as its chunks are written, so that each of them can be wrong. */
final class RawPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Of a header: grey, colour, colour by palette. */
  static final int GREY = 0;

  static final int COLOUR = 2;
  static final int PALETTE = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  RawPng() {
    out.writeBytes(SIGNATURE);
  }

  RawPng header(int width, int height, int bits, int type) {
    return header(width, height, bits, type, 0);
  }

  RawPng header(int width, int height, int bits, int type, int interlace) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {(byte) bits, (byte) type, 0, 0, (byte) interlace})
            .array();
    return chunk("IHDR", header);
  }

  RawPng chunk(String type, byte[] data) {
    return chunk(type, data, 0);
  }

  /** With a check sum that is wrong by so much. */
  RawPng chunk(String type, byte[] data, int wrong) {
    byte[] typed =
        ByteBuffer.allocate(4 + data.length).put(type.getBytes(ISO_8859_1)).put(data).array();
    CRC32 sum = new CRC32();
    sum.update(typed);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(typed);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue() + wrong).array());
    return this;
  }

  RawPng data(byte[] packed) {
    return chunk("IDAT", packed);
  }

  /** With its last chunk. */
  byte[] bytes() {
    return chunk("IEND", new byte[0]).cut();
  }

  /** Without it. */
  byte[] cut() {
    return out.toByteArray();
  }
}
