package relevo.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The logs of a run, written and read again. */
class LogsTest {

  private final History history = GoodHistory.of(7, 5, 5);

  @TempDir Path folder;

  @Test
  void keep_every_post() {
    Path file = folder.resolve("posts.tsv");
    history.posts().forEach(post -> PostLog.append(file, post));
    assertThat(PostLog.read(file)).isEqualTo(history.posts());
  }

  @Test
  void keep_every_send() {
    Path file = folder.resolve("sends.tsv");
    history.sends().forEach(send -> SendLog.append(file, send));
    assertThat(SendLog.read(file)).isEqualTo(history.sends());
  }

  @Test
  void keep_a_line_a_message_whatever_it_says() {
    Send send = new Send(1, "507", "r", 200, true, "uno\ndos\ttres");
    assertThat(SendLog.parsed(SendLog.line(send)).text()).isEqualTo("uno dos tres");
  }

  @Test
  void are_empty_where_nothing_was_sent() {
    assertThat(SendLog.read(folder.resolve("none.tsv"))).isEmpty();
  }
}
