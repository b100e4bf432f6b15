package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.escalation.RehearsalAsked;
import relevo.events.escalation.RehearsalAsked.Line;
import relevo.events.escalation.RehearsalAsked.LookUp;
import relevo.events.flow.TurnTaken;
import relevo.flow.definition.Flows;
import relevo.flow.understanding.Understanding;

class RehearseChatTest {

  RehearseChat rehearsing = new RehearseChat();

  {
    rehearsing.flows = Flows.shipped("bienvenida");
    rehearsing.understanding = Understanding.builtIn();
    rehearsing.worlds = new Desk("bienvenida").worlds;
  }

  @Test
  void counts_misses_as_a_real_chat_would() {
    List<TurnTaken> turns = turns(typed("hola"), typed("xqzt wvbn"), typed("plof gruñ"), typed("zzkk trrp"));
    assertThat(turns).extracting(TurnTaken::misses).containsExactly(0, 1, 2, 3);
    assertThat(turns.getLast().messages()).isEqualTo(4);
    assertThat(turns.getLast().conversationSince()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void reads_signals_and_repetition() {
    TurnTaken second = turns(typed("me cobraron dos veces"), typed("me cobraron dos veces")).getLast();
    assertThat(second.signals().topic()).isEqualTo("double_charge");
    assertThat(second.repeated()).isTrue();
  }

  @Test
  void takes_a_tapped_option_for_what_it_is() {
    Line tap = new Line("Hablar con un agente", "agente", Owner.BOT, LookUp.FOUND, Map.of());
    assertThat(turns(typed("hola"), tap).getLast().menuChoice()).isEqualTo("agente");
  }

  @Test
  void lets_the_scenario_answer_for_the_other_system() {
    assertThat(turns(typed("hola"), typed("1"), new Line("12345", null, Owner.BOT, LookUp.FAILED, Map.of())).getLast().failedAction())
        .isEqualTo("pedido");
    assertThat(turns(typed("hola"), typed("1"), typed("12345")).getLast().failedAction()).isNull();
  }

  @Test
  void only_listens_while_a_person_has_the_conversation() {
    TurnTaken heard = turns(typed("hola"), new Line("xqzt wvbn", null, Owner.HUMAN, LookUp.FOUND, Map.of())).getLast();
    assertThat(heard.owner()).isEqualTo(Owner.HUMAN);
    assertThat(heard.misses()).isZero();
  }

  private static Line typed(String text) {
    return new Line(text, null, Owner.BOT, LookUp.FOUND, Map.of());
  }

  private List<TurnTaken> turns(Line... lines) {
    RehearsalAsked asked = new RehearsalAsked(Arrays.asList(lines), Instant.EPOCH);
    rehearsing.on(asked);
    return asked.turns();
  }
}
