package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void is_read_from_the_sinks_log() {
    String dump = "17\t50701\t\t[faq:pago] Se paga así.\tmark\n18\t50702\twamid.1\t  [menu] Hola\t";
    assertThat(Reply.read(dump)).containsExactly(new Reply(17, "50701", "[faq:pago]"), new Reply(18, "50702", "[menu]"));
  }

  @Test
  void has_no_mark_where_its_text_does_not_begin_with_one() {
    assertThat(Reply.read("17\t50701\t\tHola [menu]\t")).containsExactly(new Reply(17, "50701", ""));
  }

  @Test
  void of_an_empty_log_is_none() {
    assertThat(Reply.read("")).isEmpty();
  }
}
