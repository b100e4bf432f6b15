package relevo.escalation.language;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;
import relevo.fuzz.Target;

/** Shipped rule files into which somebody wrote what does not belong there: refused, or rules like others that only decide. */
public class RuleFileFuzz {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
  private static final Set<String> TEAMS =
      Set.of("mesa", "facturacion", "retenciones", "cuentas clave", "especialistas", "bench");
  private static final Map<String, ?> FACTS = Map.of("Turno.texto", "agente", "Turno.entendido", false, "Turno.intentosFallidos", 3,
      "Turno.frases", List.of("humano"), "Turno.pideHumano", true, "Turno.tema", "refund", "Cliente.categoria", "oro");
  private static final Canaries CANARIES = new Canaries();
  private static final List<String> SNIPPETS = snippets();
  private static final List<String> SHIPPED = shipped();
  private static final int ONE_IN = 5;
  private static final int LONGEST_INSERT = 40;

  private RuleFileFuzz() {}

  public static Target target() {
    return new Target(RuleFileFuzz.class, Set.copyOf(SNIPPETS),
        SHIPPED.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList(), ONE_IN);
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String text = mutated(data);
    RuleSet rules = RuleSet.of(Map.of("triggers/f.drl", text), TEAMS);
    if (rules.isSound()) {
      onlyDecides(rules.decide(FACTS, NOON));
      readsAsPrinted(rules);
    } else if (rules.problems().isEmpty()) {
      throw new AssertionError("Refused, and nobody is told why: " + text);
    }
    CANARIES.check();
  }

  private static void onlyDecides(Decision decision) {
    if (decision.team() != null && !TEAMS.contains(decision.team())) throw new AssertionError("No team: " + decision.team());
    if (decision.tier() < 0 || decision.tier() > 3) throw new AssertionError("No tier: " + decision.tier());
  }

  private static void readsAsPrinted(RuleSet rules) {
    for (RuleModel rule : rules.rules()) {
      String printed = RulePrinter.SPANISH.print(rule);
      RuleFile again = RuleFile.read("triggers/f.drl", printed);
      if (again.rules().size() != 1 || !RulePrinter.SPANISH.print(again.rules().getFirst()).equals(printed)) {
        throw new AssertionError("Not the same when read again: " + printed + again.problems());
      }
    }
  }

  private static String mutated(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder(data.pickValue(SHIPPED));
    int edits = data.consumeInt(1, 4);
    for (int i = 0; i < edits; i++) edit(text, data);
    return text.toString();
  }

  private static void edit(StringBuilder text, FuzzedDataProvider data) {
    int at = data.consumeInt(0, text.length());
    int to = Math.min(text.length(), at + data.consumeInt(0, LONGEST_INSERT));
    switch (data.consumeInt(0, 5)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to).repeat(data.consumeInt(1, 20)));
      case 2 -> text.insert(at, data.consumeString(LONGEST_INSERT));
      case 3 -> text.replace(at, to, data.pickValue(SNIPPETS));
      default -> text.insert(at, data.pickValue(SNIPPETS));
    }
  }

  /** What would run something, hang something or leave a trace if anybody took it for code. */
  private static List<String> snippets() {
    List<String> snippets = new ArrayList<>(CANARIES.snippets());
    snippets.addAll(List.of("eval( true )", "from $x", "import java.util.*;", "function void f() { }", "global java.lang.Object decision;",
        "declare A b : String end", "query \"q\" end", "dialect \"mvel\"", "agenda-group \"a\"", "timer (int: 1s)", "insert(new Turn());",
        "modify($t) { }", "while(true);", "\");//", "\\u0022", "\\u0054urno", "/*", "*/", "//", "\"", "'", "`id`", "${x}", "$x : ", " || ", " && ",
        "!(", "((((((((((((", "))))", "matches \"(.*a){20}\"", "matches \"(?<=a)b\"", "\u202E", "\u200B", "\u0000", "rul\u0435", "end\nrule \"otra\" when",
        "then", "end", "not ", "exists ", "null", "-1", "1e9", "99999999999", "salience 2147483648", "@why(\"x\")", "decision.escalate(\"mesa\");",
        "decision.getClass();", "Turno( )", "Animo( puntaje < -0.5 )", "Cliente( etiquetas contains \"vip\" )"));
    return List.copyOf(snippets);
  }

  private static List<String> shipped() {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("fuzz.rules", "../rules")))) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().map(RuleFileFuzz::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
