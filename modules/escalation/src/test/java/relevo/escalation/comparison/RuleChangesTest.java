package relevo.escalation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangesTest {

  private static final String A = rule("a", "intentosFallidos >= 3");
  private static final String B = rule("b", "pideHumano == true");
  private static final String C = rule("c", "repetida == true");

  @Test
  void are_none_between_equals() {
    RuleChanges changes = RuleChanges.between(Map.of("x.drl", A + B), Map.of("x.drl", A + B));
    assertThat(changes).isEqualTo(new RuleChanges(List.of(), List.of(), List.of(), List.of(),
        new RuleChanges.FileChanges(List.of(), List.of(), List.of())));
  }

  @Test
  void tell_what_came_went_and_changed_with_both_texts() {
    String a4 = rule("a", "intentosFallidos >= 4");
    RuleChanges changes = RuleChanges.between(Map.of("x.drl", A + B), Map.of("x.drl", a4 + C));
    assertThat(changes.added()).containsExactly(new RuleChanges.Added("c", "x.drl", 7, C.strip()));
    assertThat(changes.removed()).containsExactly(new RuleChanges.Removed("b", "x.drl", 7, B.strip()));
    assertThat(changes.changed()).containsExactly(new RuleChanges.Changed("a", "x.drl", 1, A.strip(), a4.strip()));
    assertThat(changes.moved()).isEmpty();
  }

  @Test
  void tell_a_move_within_a_file_and_to_another() {
    RuleChanges changes = RuleChanges.between(Map.of("x.drl", A + B, "y.drl", C), Map.of("x.drl", B + A, "z.drl", C));
    assertThat(changes.moved()).hasSize(2)
        .contains(new RuleChanges.Moved("c", "y.drl", 1, "z.drl", 1));
    assertThat(changes.moved()).filteredOn(moved -> !moved.rule().equals("c")).singleElement()
        .satisfies(moved -> assertThat(moved.fromPlace()).isNotEqualTo(moved.toPlace()));
    assertThat(changes.files()).isEqualTo(new RuleChanges.FileChanges(List.of("z.drl"), List.of("y.drl"), List.of("x.drl")));
  }

  @Test
  void do_not_call_moved_what_only_got_a_new_neighbour() {
    RuleChanges changes = RuleChanges.between(Map.of("x.drl", A + B), Map.of("x.drl", C + A + B));
    assertThat(changes.added()).extracting(RuleChanges.Added::rule).containsExactly("c");
    assertThat(changes.moved()).isEmpty();
  }

  @Test
  void name_files_of_scenarios_too() {
    RuleChanges changes = RuleChanges.between(Map.of("x.drl", A), Map.of("x.drl", A, "x.yaml", "- name: rule"));
    assertThat(changes.files().added()).containsExactly("x.yaml");
    assertThat(changes.added()).isEmpty();
  }

  @Test
  void keep_the_comment_inside_a_rule_and_leave_the_one_behind() {
    String text = "rule \"a\"\n// por qué\nwhen\n  Turno( )\nthen\n  decision.keepWithBot();\nend // fin\n// otra cosa\n";
    RuleChanges changes = RuleChanges.between(Map.of(), Map.of("x.drl", text));
    assertThat(changes.added().getFirst().after()).startsWith("rule").contains("// por qué").endsWith("end // fin");
  }

  @Test
  void write_rules_that_share_a_line_in_canonical_form() {
    String two = "rule \"a\" when Turno( ) then decision.keepWithBot(); end rule \"b\" when Turno( ) then decision.keepWithBot(); end";
    assertThat(RuleChanges.between(Map.of(), Map.of("x.drl", two)).added()).extracting(RuleChanges.Added::after)
        .allSatisfy(text -> assertThat(text).endsWith("end"));
  }

  @ParameterizedTest
  @CsvSource({"abcd, abcd, abcd", "abcd, bcda, bcd", "abcd, badc, bd", "abc, xyz, ''", "'', abc, ''"})
  void move_as_few_as_possible(String before, String after, String kept) {
    Set<String> stayed = Order.kept(letters(before), letters(after));
    assertThat(stayed).hasSize(kept.length());
  }

  @Test
  void are_written_as_json() {
    assertThat(JsonbBuilder.create().toJson(RuleChanges.between(Map.of("x.drl", A), Map.of())))
        .contains("\"removed\":[{\"before\":\"rule", "\"added\":[]", "\"moved\":[]");
  }

  private static List<String> letters(String word) {
    return word.chars().mapToObj(Character::toString).toList();
  }

  private static String rule(String name, String condition) {
    return "rule \"" + name + "\"\nwhen\n  Turno( " + condition + " )\nthen\n  decision.escalate(\"mesa\");\nend\n";
  }
}
