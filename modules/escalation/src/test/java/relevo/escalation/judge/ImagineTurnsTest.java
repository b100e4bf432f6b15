package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.Ear;
import relevo.escalation.facts.Facts;
import relevo.escalation.scenario.Line;
import relevo.escalation.scenario.Unheard;
import relevo.escalation.scenario.Line.Answer;
import relevo.escalation.team.KnownTeams;
import relevo.events.Owner;
import relevo.events.escalation.RehearsalAsked;
import relevo.events.escalation.RehearsalAsked.LookUp;

class ImagineTurnsTest {

  private static final LocalDateTime SUNDAY_NOON = LocalDateTime.of(2026, 3, 1, 12, 0);
  private static final List<Line> CHAT = List.of(line("hola", false), line("mi pedido", true));

  ImagineTurns imagination = new ImagineTurns();

  {
    imagination.teams = KnownTeams.two();
    imagination.rehearsals = new Ear<>() {
      @Override
      public void fire(RehearsalAsked asked) {
        super.fire(asked);
        asked.lines().forEach(line -> asked.answer(Turns.plain().about("order_status").afterMisses(asked.turns().size()).taken()));
      }
    };
  }

  @Test
  void make_facts_of_the_last_message_as_the_flow_took_it() {
    Facts facts = imagination.hear(CHAT, SUNDAY_NOON);
    assertThat(facts.turn().topic()).isEqualTo("order_status");
    assertThat(facts.turn().failedAttempts()).isEqualTo(1);
    assertThat(facts.hours().team()).isEqualTo("mesa");
  }

  @Test
  void ask_at_the_time_of_the_team_and_say_who_has_the_conversation() {
    imagination.hear(CHAT, SUNDAY_NOON);
    RehearsalAsked asked = ((Ear<RehearsalAsked>) imagination.rehearsals).heard.getFirst();
    assertThat(asked.at()).isEqualTo(Turns.SUNDAY);
    assertThat(asked.lines()).extracting(RehearsalAsked.Line::owner).containsExactly(Owner.BOT, Owner.HUMAN);
  }

  @Test
  void see_the_hours_of_the_team_that_would_take_over() {
    Facts facts = imagination.hear(CHAT, SUNDAY_NOON);
    assertThat(imagination.asSeenBy("retenciones", facts, SUNDAY_NOON).hours().open()).isFalse();
    assertThat(imagination.asSeenBy("nadie", facts, SUNDAY_NOON).hours().team()).isEqualTo("mesa");
  }

  @Test
  void say_so_when_nobody_understands_messages() {
    imagination.rehearsals = new Ear<>();
    assertThatThrownBy(() -> imagination.hear(CHAT, SUNDAY_NOON)).isInstanceOf(Unheard.class);
  }

  private static Line line(String text, boolean withPerson) {
    return new Line(text, null, withPerson, new Answer(LookUp.FOUND, Map.of()));
  }
}
