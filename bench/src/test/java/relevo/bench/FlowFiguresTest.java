package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.bench.FlowFigures.Plain;
import relevo.bench.FlowFigures.Standings;

class FlowFiguresTest {

  static final double KIB = 1 / 1024.0;

  @Test
  void tell_a_turn_as_a_ratio_to_a_message_of_the_plain_flow() {
    String report = figures(2, 0, "[menu]", "[unidades]").toString();
    assertThat(row(report, "CPU por mensaje, flujo «bench»")).contains("3.00 ms   (servidor 2.00, base de datos 1.00)");
    assertThat(row(report, "CPU por turno")).contains("6.00 ms   (servidor 4.00, base de datos 2.00)   = 2.00 del flujo «bench»");
    assertThat(row(report, "saludo, menú")).contains("= 2.00 del flujo «bench»");
    assertThat(row(report, "Recorrido, turnos")).contains("200 turnos/s   = 0.10 de la vara");
  }

  @Test
  void tell_what_a_conversation_takes_up() {
    String report = figures(2, KIB, "[menu]", "[unidades]").toString();
    assertThat(row(report, "Montón, tras recoger")).contains("= 512 bytes por conversación a medias");
    assertThat(row(report, "Base de datos")).contains("5,000 bytes por conversación a medias, de ellos 1,000 de diálogo; 7,500 al final");
  }

  @Test
  void pass_when_all_came_however_slow() {
    assertThat(figures(2, 0, "[menu]", "[unidades]").pass()).isTrue();
  }

  @Test
  void fail_when_an_answer_is_wrong() {
    FlowFigures figures = figures(2, 0, "[menu]", "[correo]");
    assertThat(figures.pass()).isFalse();
    assertThat(figures.toString()).contains("equivocadas 1", "FALLO");
  }

  @Test
  void fail_when_a_conversation_was_not_in_the_middle() {
    assertThat(figures(1, 0, "[menu]", "[unidades]").pass()).isFalse();
  }

  @Test
  void fail_when_conversations_are_kept_in_memory() {
    assertThat(figures(2, 2 * KIB, "[menu]", "[unidades]").pass()).isTrue();
    assertThat(figures(2, 3 * KIB, "[menu]", "[unidades]").pass()).isFalse();
  }

  private static String row(String report, String name) {
    return report.lines().filter(line -> line.strip().startsWith(name + " ")).findFirst().orElseThrow();
  }

  /** Two conversations; the leg costs twice what plain messages do. */
  private static FlowFigures figures(long inTheMiddle, double moreHeap, String... marks) {
    Phase plain = phase(1, "[menu]", "[menu]");
    Standings standings = new Standings(new Standing(0, 10_000, 1_000, new Inside.Held(100, 50)),
        new Standing(inTheMiddle, 20_000, 3_000, new Inside.Held(100 + moreHeap, 50)),
        new Standing(0, 25_000, 3_000, new Inside.Held(100, 50)));
    Script script = OracleTest.script("[menu]", "[unidades]");
    return new FlowFigures(2, new Figures.Reference("pgbench", 1_900, 2_100), new Plain(plain, plain, plain), plain,
        Map.of(Leg.OPENING, phase(script, 2, marks)), plain, standings, 0);
  }

  private static Phase phase(int times, String... marks) {
    return phase(OracleTest.script(marks), times, marks);
  }

  private static Phase phase(Script script, int times, String... marks) {
    Deliveries deliveries = new Deliveries(new long[] {0, 1_000_000}, new long[] {0, 1_000_000}, new long[] {1_000_000, 2_000_000}, 0);
    var replies = OracleTest.replies(marks).stream()
        .map(reply -> new Reply(9_000_000 + reply.nanos() * 1_000_000, reply.phone(), reply.mark())).toList();
    return new Phase(script, deliveries, replies, new Phase.Cost(0.004 * times, 0.002 * times, 0.25));
  }
}
