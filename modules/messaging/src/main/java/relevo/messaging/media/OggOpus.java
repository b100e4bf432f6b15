package relevo.messaging.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * How long a voice note plays. An Ogg file is a row of pages, each with the count of samples so far; Opus counts 48,000 a second and
 * says at the beginning how many to skip (RFC 3533, RFC 7845).
 */
class OggOpus {

  static final String TYPE = "audio/ogg";

  private static final byte[] PAGE = "OggS".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEAD = "OpusHead".getBytes(StandardCharsets.US_ASCII);
  private static final int SAMPLES_A_SECOND = 48_000;
  private static final int COUNT_AT = 6;
  private static final int SKIP_AFTER_HEAD = 10;
  private static final int BEGINNING = 512;
  /** A page has at most 65,307 bytes, so that the last one begins within this. */
  private static final int END = 1 << 16;
  private static final long LONGEST = 24 * 3_600;

  private OggOpus() {}

  /** @return rounded up; null if it is no such file, or one that was cut */
  static Integer seconds(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] beginning = bytes(channel, 0, BEGINNING);
      byte[] end = bytes(channel, Math.max(0, channel.size() - END), END);
      int head = find(beginning, HEAD, 0);
      int last = lastPage(end);
      if (find(beginning, PAGE, 0) != 0 || head < 0 || last < 0 || head + SKIP_AFTER_HEAD + 2 > beginning.length) return null;
      int skip = Short.toUnsignedInt(numbers(beginning).getShort(head + SKIP_AFTER_HEAD));
      long samples = numbers(end).getLong(last + COUNT_AT) - skip;
      long seconds = Math.ceilDiv(samples, SAMPLES_A_SECOND);
      return samples <= 0 || seconds > LONGEST ? null : (int) seconds;
    }
  }

  private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) { }
    return buffer.array();
  }

  private static ByteBuffer numbers(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int lastPage(byte[] end) {
    int last = -1;
    for (int page = find(end, PAGE, 0); page >= 0; page = find(end, PAGE, page + 1)) {
      if (page + COUNT_AT + Long.BYTES <= end.length) last = page;
    }
    return last;
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int place = from; place <= in.length - what.length; place++) {
      if (Arrays.equals(in, place, place + what.length, what, 0, what.length)) return place;
    }
    return -1;
  }
}
