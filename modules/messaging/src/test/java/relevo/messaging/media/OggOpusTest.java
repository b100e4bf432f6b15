package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OggOpusTest {

  private static final int SKIP = 312;

  @TempDir Path folder;

  @Test
  void counts_the_samples_of_the_last_page() throws IOException {
    assertThat(seconds(note(SKIP + 48_000L * 7, 100))).isEqualTo(7);
    assertThat(seconds(note(SKIP + 48_000L * 7 + 1, 100))).isEqualTo(8);
    assertThat(seconds(note(SKIP + 960, 10))).isEqualTo(1);
  }

  @Test
  void finds_it_in_a_long_note_too() throws IOException {
    assertThat(seconds(note(SKIP + 48_000L * 600, 2_000_000))).isEqualTo(600);
  }

  @Test
  void knows_nothing_of_other_files() throws IOException {
    assertThat(seconds(new byte[0])).isNull();
    assertThat(seconds("OggS".getBytes(StandardCharsets.US_ASCII))).isNull();
    assertThat(seconds("<html>".repeat(100).getBytes(StandardCharsets.US_ASCII))).isNull();
    assertThat(seconds(note(-1, 10))).isNull();
    assertThat(seconds(note(Long.MAX_VALUE, 10))).isNull();
  }

  @Test
  void trips_over_no_rubbish() throws IOException {
    Random random = new Random(20_261_125);
    for (int round = 0; round < 2_000; round++) {
      byte[] note = note(SKIP + 48_000L * 7, 100);
      for (int i = 0; i < 8; i++) note[random.nextInt(note.length)] = (byte) random.nextInt();
      Integer seconds = seconds(Arrays.copyOf(note, 1 + random.nextInt(note.length)));
      assertThat(seconds == null || seconds > 0).isTrue();
    }
  }

  private Integer seconds(byte[] bytes) throws IOException {
    return OggOpus.seconds(Files.write(folder.resolve("note"), bytes));
  }

  /** Three pages: the head, the sound, the end. */
  private static byte[] note(long samples, int sound) {
    byte[] head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN).put("OpusHead".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 1).put((byte) 1).putShort((short) SKIP).putInt(48_000).putShort((short) 0).put((byte) 0).array();
    byte[] first = page(0, head);
    byte[] middle = page(48_000, new byte[sound]);
    byte[] last = page(samples, new byte[20]);
    return ByteBuffer.allocate(first.length + middle.length + last.length).put(first).put(middle).put(last).array();
  }

  private static byte[] page(long samples, byte[] body) {
    return ByteBuffer.allocate(28 + body.length).order(ByteOrder.LITTLE_ENDIAN).put("OggS".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 0).put((byte) 0).putLong(samples).putInt(1).putInt(0).putInt(0).put((byte) 1).put((byte) 0).put(body).array();
  }
}
