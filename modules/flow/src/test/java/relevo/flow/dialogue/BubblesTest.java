package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Choice;

class BubblesTest {

  static final Content BUTTONS = Content.buttons("Elija", List.of(new Choice("a", "Uno", null)));

  Bubbles bubbles = new Bubbles();

  @Test
  void are_nothing_where_nothing_was_said() {
    bubbles.add(null);
    assertThat(bubbles.messages()).isEmpty();
  }

  @Test
  void become_one_message_with_the_last_offer() {
    bubbles.add(BUTTONS);
    bubbles.add(Content.list("Mire", "Ver", List.of(new Choice("b", "Dos", "más"))));
    bubbles.add(Content.text("Fin"));
    Content joined = bubbles.messages().getLast();
    assertThat(joined.text()).isEqualTo("Elija\n\nMire\n\nFin");
    assertThat(joined.kind()).isEqualTo(Content.Kind.LIST);
    assertThat(joined.label()).isEqualTo("Ver");
    assertThat(joined.choices()).extracting(Choice::id).containsExactly("b");
  }

  @Test
  void write_the_choices_out_below_a_text_too_long_for_buttons() {
    bubbles.add(Content.text("x".repeat(1020)));
    bubbles.add(BUTTONS);
    assertThat(bubbles.messages().getLast().kind()).isEqualTo(Content.Kind.TEXT);
    assertThat(bubbles.messages().getLast().text()).endsWith("Elija\n\n• Uno");
  }

  @Test
  void offer_three_as_buttons_and_four_as_a_list() {
    assertThat(Bubbles.offering("?", "Ver", choices(3)).kind()).isEqualTo(Content.Kind.BUTTONS);
    assertThat(Bubbles.offering("?", "Ver", choices(4)).kind()).isEqualTo(Content.Kind.LIST);
    assertThat(Bubbles.offering("?", null, choices(0)).kind()).isEqualTo(Content.Kind.TEXT);
  }

  private static List<Choice> choices(int many) {
    return IntStream.range(0, many).mapToObj(i -> new Choice("c" + i, "C" + i, null)).toList();
  }
}
