package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Problem;

class OverlapCheckTest {

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "Turno.tema                  # billing        # refund        # no",
      "Turno.tema                  # billing        # billing|refund # con Turno.tema = billing",
      "Turno.tema                  # !=billing      # !=refund      # con Turno.tema = (desconocido)",
      "Turno.tema                  # billing        # (desconocido) # no",
      "Cliente.categoria           # !=oro          # !=vip         # con Cliente.categoria = (desconocido)",
      "Conversacion.minutos        # 0..10          # 11..20        # no",
      "Conversacion.minutos        # 0..10          # 10..20        # con Conversacion.minutos = 10",
      "Conversacion.minutos        # >10            # <12           # con Conversacion.minutos = 11",
      "Conversacion.minutos        # >10            # <11           # no",
      "Animo.puntaje               # >0.1           # <0.2          # con Animo.puntaje = 0.15",
      "Animo.puntaje               # >0.1           # <=0.1         # no",
      "Turno.pideHumano            # sí             # no            # no",
      "Turno.pideHumano            # sí             #               # con Turno.pideHumano = sí",
      "Turno.frases contiene       # a              # b             # con Turno.frases = [a, b]",
      "Turno.texto empieza por     # ab             # abc           # con Turno.texto = abc",
      "Turno.texto empieza por     # ab             # cd            # no",
      "Turno.texto contiene        # a | b          # c             # con Turno.texto =  a c .",
      "Turno.texto cumple          # a+             # b+            # podrían valer a la vez"})
  void tells_whether_two_rows_can_hold_at_once(String header, String one, String other, String found) {
    List<Problem> problems = Sheets.read("política;única\nnombre;" + header + ";equipo\nuna;" + one + ";mesa\ndos;"
        + (other == null ? "" : other) + ";mesa\n").problems();
    if (found.equals("no")) assertThat(problems).isEmpty();
    else assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.message()).startsWith("Las filas 3 y 4 ").contains(found);
      assertThat(problem.refuses()).isEqualTo(!found.startsWith("podrían"));
    });
  }

  @Test
  void sees_through_columns_that_contradict_one_another() {
    assertThat(Sheets.problems("política;única\nnombre;Turno.texto contiene;Turno.texto no contiene;equipo\na;hola;;mesa\nb;;ol;mesa\n")).isEmpty();
  }

  @Test
  void looks_at_no_rows_that_are_off_or_of_another_time() {
    assertThat(Sheets.problems("política;única\nnombre;equipo;activa\na;mesa;\nb;mesa;no\n")).isEmpty();
    assertThat(Sheets.problems("política;única\nnombre;equipo;desde;hasta\na;mesa;;2026-01-31\nb;mesa;2026-02-01;\n")).isEmpty();
    assertThat(Sheets.problems("política;única\nnombre;equipo;desde;hasta\na;mesa;;2026-01-31\nb;mesa;2026-01-31;\n")).hasSize(1);
  }

  @Test
  void warns_that_a_later_row_would_raise_the_priority() {
    String csv = "política;primera\n" + Sheets.TITLES + "a;billing;mesa;%s\nb;;mesa;%s\n";
    assertThat(Sheets.problems(csv.formatted("urgente", "alta"))).isEmpty();
    assertThat(Sheets.problems(csv.formatted("", "alta"))).singleElement().asString().contains("t.csv:4:1: Cuando también vale la fila 3 («a»)");
    assertThat(Sheets.read(csv.formatted("", "alta")).problems()).noneMatch(Problem::refuses);
  }

  /** Small enough to try all there is. */
  @Test
  void agrees_with_trying_every_fact() {
    Random random = new Random(3);
    List<Facts> all = everything();
    int overlapping = 0;
    for (int i = 0; i < 400; i++) {
      String rows = row("a", random) + row("b", random);
      String titles = "nombre;Turno.tema;Turno.intentosFallidos;Turno.pideHumano;Cliente.categoria;equipo\n";
      RuleSet rules = RuleSet.of(Map.of("t.csv", titles + rows), Set.of());
      assertThat(rules.problems()).isEmpty();
      boolean together = all.stream().anyMatch(facts -> rules.decide(facts).fired().size() == 2);
      List<Problem> problems = Sheets.read("política;única\n" + titles + rows).problems();
      assertThat(!problems.isEmpty()).as(rows).isEqualTo(together);
      if (together) overlapping++;
    }
    assertThat(overlapping).isBetween(50, 350);
  }

  private static String row(String name, Random random) {
    return String.join(";", name, pick(random, "", "billing", "refund", "!=billing", "billing | refund", "(desconocido)"),
        pick(random, "", "0..1", ">1", "<2 && !=0", "2", "!=1 && !=2", ">=2"), pick(random, "", "sí", "no", "!=sí"),
        pick(random, "", "oro", "!=oro", "oro | vip", "!=oro | vip"), "mesa\n");
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static List<Facts> everything() {
    List<Facts> all = new ArrayList<>();
    for (String topic : new String[] {null, "billing", "refund", "sales"}) {
      for (Integer misses : new Integer[] {null, 0, 1, 2, 3}) {
        for (Boolean human : new Boolean[] {null, true, false}) {
          for (String tier : new String[] {null, "oro", "vip", "plata"}) {
            Map<String, Object> values = new HashMap<>();
            values.put("Turno.tema", topic);
            values.put("Turno.intentosFallidos", misses);
            values.put("Turno.pideHumano", human);
            values.put("Cliente.categoria", tier);
            all.add(Facts.of(values, LocalDateTime.of(2026, 3, 2, 12, 0)));
          }
        }
      }
    }
    return all;
  }
}
