package relevo.insight.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers in as few bytes as they need, seven bits in each; and texts. */
final class Bytes {

  private static final int BITS = 7;
  private static final int MORE = 0x80;

  private final byte[] all;
  private int place;

  Bytes(byte[] all) {
    this.all = all;
  }

  boolean hasMore() {
    return place < all.length;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = all[place++];
      number |= (long) (next & (MORE - 1)) << shift;
      shift += BITS;
    } while (next < 0);
    return number;
  }

  /** One that may be below zero. */
  long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  String text() {
    int length = (int) number();
    place += length;
    return new String(all, place - length, length, StandardCharsets.UTF_8);
  }

  /** A part of its own, which need not be read. */
  Bytes part() {
    int length = (int) number();
    byte[] part = new byte[length];
    System.arraycopy(all, place, part, 0, length);
    place += length;
    return new Bytes(part);
  }

  void skipPart() {
    int length = (int) number();
    place += length;
  }

  /** The same, to be written. */
  static final class Writer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Writer number(long number) {
      long rest = number;
      while ((rest & -MORE) != 0) {
        out.write((int) (rest & (MORE - 1)) | MORE);
        rest >>>= BITS;
      }
      out.write((int) rest);
      return this;
    }

    Writer signed(long number) {
      return number(number << 1 ^ number >> (Long.SIZE - 1));
    }

    Writer text(String text) {
      return part(text.getBytes(StandardCharsets.UTF_8));
    }

    Writer part(byte[] part) {
      number(part.length);
      out.writeBytes(part);
      return this;
    }

    byte[] all() {
      return out.toByteArray();
    }
  }
}
