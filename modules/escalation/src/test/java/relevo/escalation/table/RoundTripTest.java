package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RulePrinter;

class RoundTripTest {

  private static final int TABLES = 3_000;
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

  @Test
  void brings_a_canonical_table_back_byte_by_byte() {
    LongStream.range(0, TABLES).forEach(seed -> {
      DecisionTable table = sound(new RandomTables(seed).table());
      String csv = Csv.write(TableWriter.write(table));
      DecisionTable again = sound(Csv.read(csv));
      assertThat(Csv.write(TableWriter.write(again))).as("seed " + seed).isEqualTo(csv);
      assertThat(again.drl()).as("seed " + seed).isEqualTo(table.drl());
    });
  }

  @Test
  void brings_a_table_back_from_its_drl() {
    LongStream.range(0, TABLES).forEach(seed -> {
      DecisionTable table = sound(new RandomTables(seed).table());
      String csv = Csv.write(TableWriter.write(table));
      assertThat(TableFile.csv("a.drl", table.drl())).as("seed " + seed).isEqualTo(csv);
    });
  }

  @Test
  void brings_a_table_back_from_a_workbook() {
    LongStream.range(0, 150).forEach(seed -> {
      DecisionTable table = sound(new RandomTables(seed).table());
      Grid grid = TableWriter.write(table);
      assertThat(sound(Xlsx.read(Xlsx.write(grid, "reglas", 2))).drl()).as("seed " + seed).isEqualTo(table.drl());
    });
  }

  @Test
  void lets_the_rules_decide_as_their_drl_does() {
    LongStream.range(0, 400).forEach(seed -> {
      DecisionTable table = sound(new RandomTables(seed).table());
      String csv = Csv.write(TableWriter.write(table));
      RuleSet ofTable = RuleSet.of(Map.of("a.csv", csv), Set.of());
      RuleSet ofDrl = RuleSet.of(Map.of("a.drl", table.drl()), Set.of());
      Random random = new Random(seed);
      for (int i = 0; i < 50; i++) {
        Facts facts = facts(random);
        assertThat(ofTable.decide(facts)).as("seed " + seed).isEqualTo(ofDrl.decide(facts));
      }
    });
  }

  /** What its author wrote and what a table makes of it differ at most in the order of the demands, which decides nothing. */
  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( tema == \"billing\" )", "Turno( tema in (\"billing\", \"refund\"), intentosFallidos >= 1, intentosFallidos <= 2 )",
      "Turno( intentosFallidos > 0 && entendido != true )", "Animo( puntaje < -0.5, gritos == true ) Turno( texto contains \"hola\" )",
      "Turno( frases contains \"oro\" || frases contains \"mesa\" )", "Turno( !( texto str[startsWith] \"h\" ), tema != null )",
      "Turno( !( texto matches \"h.*\" || texto matches \".*o\" ) )", "Cliente( categoria not in (\"oro\", \"vip\") )", "Turno( )",
      "Cliente( categoria == null, etiquetas contains \"oro\", etiquetas contains \"mesa\" )"})
  void keeps_what_a_rule_file_decides(String conditions) {
    String drl = "rule \"una\" @owner(Ana) @why(\"así\") salience -3 date-effective \"01-Feb-2026\" date-expires \"01-Mar-2027\" when\n"
        + conditions + "\nthen decision.escalate(\"mesa\"); decision.tag(\"a\"); decision.tag(\"=b\"); decision.raiseTier(3);\nend";
    RuleSet before = RuleSet.of(Map.of("a.drl", drl), Set.of());
    String csv = TableFile.csv("a.drl", drl);
    RuleSet after = RuleSet.of(Map.of("a.csv", csv), Set.of());
    assertThat(after.problems()).isEmpty();
    assertThat(after.rules().getFirst()).usingRecursiveComparison()
        .ignoringFields("file", "line", "conditions", "effects").isEqualTo(before.rules().getFirst());
    assertThat(said(after)).isEqualTo(said(before));
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Facts facts = facts(random);
      assertThat(after.decide(facts)).isEqualTo(before.decide(facts));
    }
  }

  private static List<String> said(RuleSet rules) {
    return rules.rules().stream().flatMap(rule -> rule.effects().stream()).map(RulePrinter.SPANISH::print).toList();
  }

  private static DecisionTable sound(Grid grid) {
    TableReader.Reading reading = TableReader.read("a.csv", grid);
    assertThat(reading.problems()).filteredOn(problem -> problem.refuses()).as("%s", grid).isEmpty();
    return reading.table();
  }

  static Facts facts(Random random) {
    Map<String, Object> values = new HashMap<>();
    for (FactType fact : FactType.values()) {
      for (Field field : Vocabulary.fields(fact)) {
        if (random.nextInt(4) > 0) values.put(field.path(), value(field, random));
      }
    }
    return Facts.of(values, NOON);
  }

  private static Object value(Field field, Random random) {
    return switch (field.kind()) {
      case BOOLEAN -> random.nextBoolean();
      case INTEGER -> random.nextInt(5) - 1;
      case DECIMAL -> (random.nextInt(9) - 4) / 4.0;
      case TEXT, DATE -> text(field.values().isEmpty() ? RandomTables.TEXTS : field.values(), random);
      case LIST -> List.of(text(RandomTables.TEXTS, random), text(RandomTables.TEXTS, random));
    };
  }

  private static String text(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

}
