package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadingTest {

  @TempDir Path data;
  Uploading uploading = new Uploading();

  @BeforeEach
  void open() {
    uploading.folder = MediaFolders.in(data, 100);
  }

  @Test
  void takes_a_file_for_what_it_is_with_its_size_and_hash() throws IOException {
    Download.Copy copy = uploading.of(bytes("%PDF-1.7"), "image/png", "foto.png", 1_000);
    assertThat(copy.mimeType()).isEqualTo("application/pdf");
    assertThat(copy.size()).isEqualTo(8);
    assertThat(copy.sha256()).isEqualTo("86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b");
    assertThat(copy.file()).hasContent("%PDF-1.7");
  }

  @Test
  void refuses_a_picture_larger_than_pictures_may_be_and_leaves_nothing_behind() throws IOException {
    InputStream large = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
        new ByteArrayInputStream(new byte[5 << 20]));
    assertThatThrownBy(() -> uploading.of(large, "image/jpeg", "a.jpg", Long.MAX_VALUE)).hasFieldOrPropertyWithValue("status", 413)
        .hasMessageContaining("hasta 5 MB");
    assertThat(left()).isZero();
  }

  @Test
  void stops_reading_at_what_the_provider_passes_on() throws IOException {
    ByteArrayInputStream endless = new ByteArrayInputStream(new byte[32 << 20]);
    assertThatThrownBy(() -> uploading.of(endless, "application/pdf", "a.pdf", 16 << 20)).hasFieldOrPropertyWithValue("status", 413)
        .hasMessageContaining("hasta 16 MB");
    assertThat(endless.available()).isGreaterThan(15 << 20);
    assertThat(left()).isZero();
  }

  @Test
  void refuses_what_is_empty_or_of_no_kind_that_whatsapp_takes() throws IOException {
    assertThatThrownBy(() -> uploading.of(bytes(""), "text/plain", "a.txt", 9)).hasFieldOrPropertyWithValue("code", "file-empty");
    assertThatThrownBy(() -> uploading.of(bytes("MZ\0\1"), "application/pdf", "a.pdf", 9)).hasFieldOrPropertyWithValue("status", 415);
    assertThat(left()).isZero();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private long left() throws IOException {
    try (Stream<Path> parts = Files.list(data.resolve("media/parts"))) {
      return parts.count();
    }
  }
}
