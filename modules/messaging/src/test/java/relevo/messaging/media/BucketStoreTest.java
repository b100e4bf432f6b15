package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.kernel.Egress;

class BucketStoreTest {

  @TempDir Path folder;
  FakeBucket bucket = new FakeBucket("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  UUID name = UUID.fromString("ab41c1a5-0c10-4a51-9c8e-2f3b4d5e6f70");
  BucketStore store;

  @BeforeEach
  void open() {
    store = with("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  @Test
  void puts_a_file_where_it_belongs_with_its_kind() throws IOException {
    store.keep(name, file("0123456789"), "image/png");
    assertThat(bucket.objects).containsOnlyKeys("/relevo/files/" + name);
    assertThat(bucket.types).containsEntry("/relevo/files/" + name, "image/png");
  }

  @Test
  void gives_back_what_it_keeps_whole_or_in_part() throws IOException {
    store.keep(name, file("0123456789"), "text/plain");
    assertThat(read(0, 10)).isEqualTo("0123456789");
    assertThat(read(3, 4)).isEqualTo("3456");
  }

  @Test
  void forgets_a_file_whether_or_not_it_is_there() throws IOException {
    store.keep(name, file("0123456789"), "text/plain");
    store.remove(name);
    store.remove(name);
    assertThat(bucket.objects).isEmpty();
    assertThatThrownBy(() -> with("wrong").remove(name)).isInstanceOf(IOException.class).hasMessageContaining("403");
  }

  @Test
  void says_so_where_the_bucket_refuses_or_does_not_answer() throws IOException {
    assertThatThrownBy(() -> read(0, 1)).isInstanceOf(IOException.class).hasMessageContaining("404");
    Path file = file("x");
    assertThatThrownBy(() -> with("wrong").keep(name, file, "text/plain")).isInstanceOf(IOException.class).hasMessageContaining("403");
    bucket.close();
    assertThatThrownBy(() -> store.keep(name, file, "text/plain")).isInstanceOf(IOException.class);
  }

  private BucketStore with(String secretKey) {
    return new BucketStore(new BucketSettings(bucket.address(), "eu-west-1", "relevo", "files/", "AKIDEXAMPLE", secretKey), Egress.open());
  }

  private Path file(String words) throws IOException {
    return Files.writeString(folder.resolve("f"), words);
  }

  private String read(long from, long count) throws IOException {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    store.copy(name, from, count, sink);
    return sink.toString();
  }
}
