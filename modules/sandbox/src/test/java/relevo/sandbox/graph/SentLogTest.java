package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

class SentLogTest {

  SentLog log = new SentLog();

  @Test
  void writes_one_line_a_message_separated_by_tabs() {
    log.take(sent("uno"));
    log.take(sent("dos"));
    assertThat(log.dump()).isEqualTo("7\t521\twamid.A\tuno\tmarca\n7\t521\twamid.A\tdos\tmarca");
  }

  @Test
  void never_lets_a_text_break_a_line() {
    log.take(sent("a\tb\nc"));
    assertThat(log.dump()).isEqualTo("7\t521\twamid.A\ta b c\tmarca");
  }

  @Test
  void cuts_long_texts_between_letters() {
    log.take(sent("😀".repeat(400)));
    assertThat(log.dump().split("\t")[3]).isEqualTo("😀".repeat(300));
  }

  @Test
  void begins_again() {
    log.take(sent("uno"));
    log.reset();
    assertThat(log.size()).isZero();
    assertThat(log.dump()).isEmpty();
  }

  static Sent sent(String text) {
    return new Sent(7, "wamid.B", "521", "wamid.A", text, "marca", JsonValue.EMPTY_JSON_OBJECT);
  }
}
