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

  @Test
  void allow_regular_expressions_of_300_characters_and_1000_repetitions() {
    assertThat(Drl.problems(regex("a".repeat(300)))).isEmpty();
    assertThat(Drl.problem(regex("a".repeat(301))).message()).contains("demasiado grande");
    assertThat(Drl.problems(regex("a{1000}"))).isEmpty();
    assertThat(Drl.problem(regex("(a{2,501}){2}")).message()).contains("demasiado grande");
  }

  @Test
  void count_repetitions_without_an_upper_end_by_their_lower_one() {
    assertThat(Drl.problems(regex("(a{30,}){3}"))).isEmpty();
    assertThat(Drl.problem(regex("(a{500,}){3}")).message()).contains("demasiado grande");
  }

  @Test
  void allow_any_number_of_parentheses_beside_one_another() {
    String nine = IntStream.range(0, 9).mapToObj(i -> "(intentosFallidos != " + i + ")").collect(Collectors.joining(" && "));
    assertThat(Drl.problems(Drl.rule("Turno( " + nine + " )"))).isEmpty();
  }

  @Test
  void allow_names_of_100_letters_notes_of_300_and_arguments_of_60() {
    String rule = Drl.rule("Turno( )", "decision.tag(\"etiqueta\");");
    assertThat(Drl.problems(rule.replace("una", "n".repeat(100)))).isEmpty();
    assertThat(Drl.problem(rule.replace("una", "n".repeat(101))).column()).isEqualTo(6);
    assertThat(Drl.problems(rule.replace("\nwhen", " @why(\"" + "w".repeat(300) + "\")\nwhen"))).isEmpty();
    assertThat(Drl.problem(rule.replace("\nwhen", " @why(\"" + "w".repeat(301) + "\")\nwhen")).message()).contains("nota");
    assertThat(Drl.problems(rule.replace("etiqueta", "e".repeat(60)))).isEmpty();
    assertThat(Drl.problem(rule.replace("etiqueta", "e".repeat(61))).message()).contains("demasiado largo");
  }

  private static String regex(String expression) {
    return Drl.rule("Turno( texto matches \"" + expression + "\" )");
  }
}
