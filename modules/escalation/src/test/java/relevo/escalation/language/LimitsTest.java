package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void allow_256_kilobytes() {
    assertThat(Drl.problems("/*" + "a".repeat(RuleFile.LARGEST - 4) + "*/")).isEmpty();
    assertThat(Drl.problem("/*" + "a".repeat(RuleFile.LARGEST) + "*/").message())
        .isEqualTo("El archivo pasa de 256 KB.");
    assertThat(Drl.problem("/*" + "ñ".repeat(RuleFile.LARGEST / 2) + "*/").message())
        .isEqualTo("El archivo pasa de 256 KB.");
  }

  @Test
  void allow_2000_rules() {
    assertThat(Drl.problems(rules(2000))).isEmpty();
    assertThat(Drl.problem(rules(2001)).message()).isEqualTo("Un archivo no puede tener más de 2000 reglas.");
  }

  @Test
  void allow_64_comparisons() {
    assertThat(Drl.problems(Drl.rule("Turno( " + comparisons(64) + " )"))).isEmpty();
    assertThat(Drl.problem(Drl.rule("Turno( " + comparisons(65) + " )")).message()).contains("más de 64 comparaciones");
  }

  @Test
  void count_every_choice_as_a_comparison() {
    String choices = IntStream.range(0, 65).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    assertThat(Drl.problem(Drl.rule("Turno( intentosFallidos in (" + choices + ") )")).message()).contains("más de 64");
  }

  @Test
  void allow_eight_parentheses_inside_one_another() {
    assertThat(Drl.problems(Drl.rule("Turno" + nested(8)))).isEmpty();
    assertThat(Drl.problem(Drl.rule("Turno" + nested(9))).message()).contains("demasiados paréntesis");
  }

  @Test
  void allow_20_decisions() {
    String tag = "decision.tag(\"x\");";
    assertThat(Drl.problems(Drl.rule("Turno( )", tag.repeat(20)))).isEmpty();
    assertThat(Drl.problem(Drl.rule("Turno( )", tag.repeat(21))).message()).contains("más de 20 cosas");
  }

  @Test
  void bound_the_size_of_regular_expressions() {
    assertThat(Drl.problem(Drl.rule("Turno( texto matches \"((a{90}){90}){90}\" )")).message())
        .contains("demasiado grande");
    assertThat(Drl.problem(Drl.rule("Turno( texto matches \"" + "a?".repeat(200) + "\" )")).message())
        .contains("demasiado grande");
    assertThat(Drl.problems(Drl.rule("Turno( texto matches \"(.*a){20}\" )"))).isEmpty();
  }

  private static String rules(int count) {
    return "rule \"a\" when Turno() then decision.keepWithBot(); end\n".repeat(count);
  }

  private static String comparisons(int count) {
    return IntStream.range(0, count).mapToObj(i -> "intentosFallidos != " + i).collect(Collectors.joining(" && "));
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "entendido == true" + ")".repeat(depth);
  }
}
