package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.bench.Figures.Memory;
import relevo.bench.Figures.Reference;
import relevo.bench.Figures.Starts;

class ReportTest {

  static final Script SCRIPT = OracleTest.script("[menu]", "[handover]");

  @Test
  void tells_ratios_beside_their_goals() {
    String report = Report.of(figures(1, "[menu]", "[handover]"));
    assertThat(row(report, "Aceptación")).contains("1,000 mensajes/s   = 0.50 de la vara   (meta 0.80: no alcanzada)");
    assertThat(row(report, "Recorrido entero")).contains("= 0.10 de la vara   (meta 0.50: no alcanzada)");
  }

  @Test
  void tells_what_a_message_costs_and_how_long_it_takes() {
    String report = Report.of(figures(1, "[menu]", "[handover]"));
    assertThat(row(report, "CPU por mensaje, a plena carga")).contains("3.00 ms   (servidor 2.00, base de datos 1.00)");
    assertThat(row(report, "A ritmo fijo, respuesta")).contains("p50 9.0 ms, p99 9.0 ms");
    assertThat(row(report, "Arranque")).contains("5.0 s con datos, 9.0 s la primera vez");
  }

  @Test
  void tells_how_long_an_acknowledgement_takes_at_a_brisk_pace() {
    assertThat(row(Report.of(figures(1, "[menu]", "[handover]")), "A ritmo vivo, aceptación")).contains("p50 1.0 ms, p99 1.0 ms   (meta p99 50 ms)");
  }

  @Test
  void tells_what_a_crowd_costs_if_there_was_one() {
    Figures alone = figures(1, "[menu]", "[handover]");
    assertThat(Report.of(alone)).doesNotContain("Entre muchas");
    List<Phase> phases = new ArrayList<>(alone.phases());
    phases.addAll(List.of(alone.fullLoad(), alone.fullLoad()));
    Figures crowded = new Figures(alone.starts(), alone.memory(), alone.reference(), phases, 1);
    assertThat(row(Report.of(crowded), "Entre muchas conversaciones")).contains("1.00 del recorrido entero   (meta 0.80)");
  }

  @Test
  void tells_who_else_kept_the_machine_busy() {
    assertThat(row(Report.of(figures(1, "[menu]", "[handover]")), "Otros programas ocuparon"))
        .contains("25 % de la máquina a plena carga");
  }

  @Test
  void passes_when_all_came_however_slow() {
    assertThat(figures(1, "[menu]", "[handover]").pass()).isTrue();
  }

  @Test
  void fails_when_an_answer_is_lost() {
    Figures figures = figures(1, "[menu]");
    assertThat(figures.pass()).isFalse();
    assertThat(Report.of(figures)).contains("perdidas 1, duplicadas 0", "FALLO", "no se sabe: faltan respuestas");
  }

  @Test
  void fails_when_a_ticket_is_missing() {
    assertThat(figures(0, "[menu]", "[handover]").pass()).isFalse();
  }

  private static String row(String report, String name) {
    return report.lines().filter(line -> line.strip().startsWith(name + " ")).findFirst().orElseThrow();
  }

  /** One good phase as warm-up and load, the replies of the last as given. */
  private static Figures figures(long tickets, String... lastReplies) {
    Script quiet = OracleTest.script("[menu]", "[menu]");
    Phase good = phase(quiet, "[menu]", "[menu]");
    Usage some = new Usage(0, 100);
    return new Figures(new Starts(9, 5), new Memory(some, some, some, some), new Reference("pgbench", 1_900, 2_100),
        List.of(good, good, phase(SCRIPT, lastReplies), good), tickets);
  }

  private static Phase phase(Script script, String... marks) {
    Deliveries deliveries = new Deliveries(new long[] {0, 1_000_000}, new long[] {0, 1_000_000},
        new long[] {1_000_000, 2_000_000}, 0);
    List<Reply> replies = OracleTest.replies(marks).stream()
        .map(reply -> new Reply(9_000_000 + reply.nanos() * 1_000_000, reply.phone(), reply.mark()))
        .toList();
    return new Phase(script, deliveries, replies, new Phase.Cost(0.004, 0.002, 0.25));
  }
}
