package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.kernel.Ids;

class DialogueTest {

  static final Flow FLOW = Flows.shipped("bienvenida").forNewConversation();

  Dialogue dialogue = new Dialogue(Ids.next(), Ids.next(), FLOW, Instant.EPOCH);

  @Test
  void begins_before_the_first_message() {
    assertThat(dialogue.place()).isEqualTo(Place.BEFORE_THE_FIRST_MESSAGE);
    assertThat(dialogue.flow()).isEqualTo("bienvenida");
    assertThat(dialogue.flowVersion()).isEqualTo(1);
    assertThat(dialogue.moods()).isEmpty();
  }

  @Test
  void remembers_its_place_with_all_that_was_told() {
    Place place = new Place("numero", Map.of("pedido", "A-1", "nota", "dijo \"sí\"\n{{x}}"), 2, 7, 99,
        List.of(new Frame("pago", 3, "pagar", Map.of("total", "9"))));
    dialogue.movesTo(place);
    assertThat(dialogue.place()).isEqualTo(place);
  }

  @Test
  void keeps_the_last_five_moods() {
    for (int i = 1; i <= 7; i++) dialogue.feels(i / 10.0);
    assertThat(dialogue.moods()).containsExactly(0.3, 0.4, 0.5, 0.6, 0.7);
  }

  @Test
  void counts_messages_since_the_first() {
    dialogue.hears(Instant.ofEpochSecond(10));
    dialogue.hears(Instant.ofEpochSecond(20));
    assertThat(dialogue.messages()).isEqualTo(2);
    assertThat(dialogue.since()).isEqualTo(Instant.ofEpochSecond(10));
  }

  @Test
  void knows_its_own_words_again() {
    assertThat(dialogue.repeats("¿Dónde está mi pedido?")).isFalse();
    assertThat(dialogue.repeats("donde esta mi pedido")).isTrue();
    assertThat(dialogue.repeats("otra cosa distinta")).isFalse();
    assertThat(dialogue.repeats("¿Dónde está mi pedido?")).isFalse();
    assertThat(dialogue.repeats(null)).isFalse();
  }

  @Test
  void forgets_all_but_the_language_when_it_restarts() {
    dialogue.hears(Instant.ofEpochSecond(10));
    dialogue.speaks("pt");
    dialogue.feels(-1);
    dialogue.movesTo(new Place("numero", Map.of("pedido", "1"), 3, 9, 0, List.of()));
    dialogue.restarts();
    dialogue.hears(Instant.ofEpochSecond(99));
    assertThat(dialogue.place()).isEqualTo(Place.BEFORE_THE_FIRST_MESSAGE);
    assertThat(dialogue.moods()).isEmpty();
    assertThat(dialogue.language()).isEqualTo("pt");
    assertThat(dialogue.since()).isEqualTo(Instant.ofEpochSecond(99));
  }
}
