package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OracleTest {

  static final String ANA = "50701";

  Script script = script("[menu]", "[faq:pago]", "[fallback:1]", "[faq:pago]");
  Oracle oracle = new Oracle(script);

  @Test
  void is_content_when_all_came_in_order() {
    assertThat(judge("[menu]", "[faq:pago]", "[fallback:1]", "[faq:pago]")).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void finds_a_lost_answer() {
    assertThat(judge("[menu]", "[fallback:1]", "[faq:pago]")).isEqualTo(new Verdict(1, 0, 0, 0));
  }

  @Test
  void finds_a_customer_who_got_nothing() {
    assertThat(oracle.judge(List.of())).isEqualTo(new Verdict(4, 0, 0, 0));
  }

  @Test
  void finds_a_duplicated_answer() {
    assertThat(judge("[menu]", "[faq:pago]", "[fallback:1]", "[fallback:1]", "[faq:pago]"))
        .isEqualTo(new Verdict(0, 1, 0, 0));
  }

  @Test
  void finds_two_swapped_answers() {
    assertThat(judge("[faq:pago]", "[menu]", "[fallback:1]", "[faq:pago]")).isEqualTo(new Verdict(0, 0, 1, 0));
  }

  @Test
  void finds_a_wrong_answer() {
    assertThat(judge("[menu]", "[faq:pago]", "[fallback:2]", "[faq:pago]")).isEqualTo(new Verdict(0, 0, 0, 1));
  }

  @Test
  void finds_an_answer_without_a_mark() {
    assertThat(judge("[menu]", "[faq:pago]", "", "[faq:pago]")).isEqualTo(new Verdict(0, 0, 0, 1));
  }

  @Test
  void tells_faults_apart_that_come_together() {
    assertThat(judge("[faq:pago]", "[menu]", "[fallback:1]", "[faq:pago]", "[faq:pago]"))
        .isEqualTo(new Verdict(0, 1, 1, 0));
  }

  @Test
  void counts_answers_to_strangers_as_too_many() {
    List<Reply> replies = new ArrayList<>(replies("[menu]", "[faq:pago]", "[fallback:1]", "[faq:pago]"));
    replies.add(new Reply(9, "34600", "[menu]"));
    assertThat(oracle.judge(replies)).isEqualTo(new Verdict(0, 1, 0, 0));
  }

  @Test
  void finds_one_fault_among_thousands() {
    Script many = Script.of(1, 100, 2_000);
    List<Reply> right = many.sayings().stream().map(saying -> new Reply(0, saying.phone(), saying.mark())).toList();
    List<Reply> twice = new ArrayList<>(right);
    twice.add(right.getLast());
    assertThat(new Oracle(many).judge(right)).isEqualTo(Verdict.CLEAN);
    assertThat(new Oracle(many).judge(right.subList(1, 2_000))).isEqualTo(new Verdict(1, 0, 0, 0));
    assertThat(new Oracle(many).judge(twice)).isEqualTo(new Verdict(0, 1, 0, 0));
  }

  private Verdict judge(String... marks) {
    return oracle.judge(replies(marks));
  }

  static List<Reply> replies(String... marks) {
    return IntStream.range(0, marks.length).mapToObj(i -> new Reply(i, ANA, marks[i])).toList();
  }

  static Script script(String... marks) {
    return new Script(IntStream.range(0, marks.length).mapToObj(i -> new Saying(ANA, i, "…", marks[i])).toList());
  }
}
