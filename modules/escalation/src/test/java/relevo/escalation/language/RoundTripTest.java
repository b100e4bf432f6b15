package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RandomRules;

class RoundTripTest {

  private static final int FILES = 2_000;

  @Test
  void loses_nothing_of_generated_files() {
    Random random = new Random(11);
    RandomRules rules = new RandomRules(11);
    int sound = 0;
    int comments = 0;
    for (int number = 0; number < FILES; number++) {
      String text = commented(rules.rule(number) + "\n" + rules.rule(number + FILES), random);
      RuleFile file = RuleFile.read("a.drl", text);
      if (!file.problems().isEmpty()) continue;
      assertLossless(text);
      sound++;
      comments += file.remarks().size();
    }
    System.out.printf("Round trip: %d generated files with %d comments, nothing lost%n", sound, comments);
    assertThat(sound).isGreaterThan(FILES / 4);
    assertThat(comments).isGreaterThan(FILES);
  }

  @Test
  void loses_nothing_of_the_files_shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../rules"))) {
      List<Path> shipped = files.filter(file -> file.toString().endsWith(".drl")).toList();
      assertThat(shipped).hasSizeGreaterThan(5);
      for (Path file : shipped) assertLossless(Files.readString(file));
    }
  }

  @Test
  void keeps_comments_beside_what_they_stood_beside() {
    String text = """
        package relevo.reglas; // paquete

        // cabecera

        // de la regla
        rule "una"
        @owner("Ana")
        salience 5
        // antes de when
        when // de when
          // del turno
          Turno( entendido == true ) // tras el turno
        then
          /* dos
             líneas */
          decision.tag("x"); /* uno */ // dos
          // al final
        end // fin

        // lo último
        """;
    assertThat(RuleFile.read("a.drl", text).print()).isEqualTo(text);
  }

  @Test
  void moves_a_comment_inside_a_condition_before_it() {
    assertThat(RuleFile.read("a.drl", Drl.rule("Turno( entendido == true, // uno\n repetida == true // dos\n ) // tres")).print())
        .contains("when\n  // uno\n  // dos\n  Turno( entendido == true, repetida == true ) // tres\nthen");
  }

  @Test
  void never_nests_deeper_than_what_was_read() {
    String deep = "entendido == true";
    for (int depth = 0; depth < 7; depth++) deep = "(" + deep + " || repetida == true && pideHumano == true)";
    assertLossless(Drl.rule("Turno( " + deep + " )"));
  }

  private static void assertLossless(String text) {
    RuleFile once = RuleFile.read("a.drl", text);
    assertThat(once.problems()).as(text).isEmpty();
    String printed = once.print();
    RuleFile again = RuleFile.read("a.drl", printed);
    assertThat(again.problems()).as(printed).isEmpty();
    assertThat(meanings(again)).as(printed).isEqualTo(meanings(once));
    assertThat(again.header()).isEqualTo(once.header());
    assertThat(again.remarks().stream().map(Remark::text).sorted().toList()).as(text + "\n->\n" + printed)
        .isEqualTo(once.remarks().stream().map(Remark::text).sorted().toList());
    assertThat(again.print()).isEqualTo(printed);
  }

  /** Everything about the rules but their lines and columns. */
  private static List<Object> meanings(RuleFile file) {
    List<Object> meanings = new ArrayList<>();
    for (RuleModel rule : file.rules()) {
      meanings.add(List.of(rule.place(), rule.name(), rule.salience(), rule.enabled(), String.valueOf(rule.effective()),
          String.valueOf(rule.expires()), rule.notes(), rule.conditions().toString()));
      rule.effects().forEach(effect -> meanings.add(effect.verb() + " " + effect.argument()));
    }
    return meanings;
  }

  /** With comments wherever there is a space, now and then. */
  private static String commented(String text, Random random) {
    StringBuilder commented = new StringBuilder();
    for (char letter : text.toCharArray()) {
      commented.append(letter);
      if (letter != ' ' && letter != '\n' || random.nextInt(12) > 0) continue;
      commented.append(switch (random.nextInt(5)) {
        case 0 -> "// uno " + random.nextInt(100) + "\n";
        case 1 -> "/* dos " + random.nextInt(100) + " */ ";
        case 2 -> "\n// tres\n\n";
        case 3 -> "/* cuatro\n   y más */";
        default -> "\n/* cinco */ // seis \n";
      });
    }
    return commented.toString();
  }
}
