package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;

/** Compares every finding, and every absence of one, with trying all there is. */
class AnalysisOracleTest {

  private static final int RULES = 60;
  private static final int SETS = Integer.getInteger("analysis.sets", 8);
  private static final String[] MENU = {"== \"agente\"", "!= \"agente\"", "== null", "in (\"agente\", \"a\")", "not in (\"a\")"};

  private static long pairs;
  private static long factSets;
  private static final Map<String, Integer> FOUND = new TreeMap<>();

  @Test
  void agrees_on_numbers_lists_and_enumerations() {
    compare(1, true, new TinyWorld()
        .with("Turno.opcionMenu", Arrays.asList(null, "agente", "a", "x"), MENU)
        .with("Turno.intentosFallidos", Arrays.asList(null, 0, 1, 2, 3, 4), "== 2", "!= 3", "< 1", "<= 2", "> 1", "> 3", ">= 3",
            "in (1, 3)", "not in (2, 3)", "== null", "!= null", "< 0")
        .with("Turno.frases", Arrays.asList(null, List.of(), List.of("a"), List.of("b"), List.of("a", "b")), "contains \"a\"",
            "contains \"b\"")
        .with("Conversacion.dueno", Arrays.asList(null, "bot", "humano"), "== \"bot\"", "!= \"bot\"", "contains \"o\"",
            "matches \"b.*\"", "str[startsWith] \"h\"", "str[endsWith] \"o\"", "== null", "in (\"bot\", \"humano\")")
        .with("Conversacion.nivel", Arrays.asList(null, 1, 2, 3), "== 2", "> 2", "< 2", ">= 4", "!= 1", "> 3"));
  }

  @Test
  void agrees_on_decimals_and_days() {
    compare(2, true, new TinyWorld().dated()
        .with("Turno.opcionMenu", Arrays.asList(null, "agente", "a", "x"), MENU)
        .with("Animo.puntaje", Arrays.asList(null, -1.0, -0.7, -0.5, -0.2, 0.0, 0.1, 0.25, 0.6, 1.0), "< -0.5", "<= 0", "> 0.25",
            ">= -0.5", "== 0.25", "!= -0.5", "> 1", ">= 1", "< -1", "== null", "!= null")
        .with("Animo.gritos", Arrays.asList(null, true, false), "== true", "!= true", "== false", "== null", "!= null"));
  }

  @Test
  void agrees_on_texts() {
    compare(3, true, new TinyWorld()
        .with("Turno.opcionMenu", Arrays.asList(null, "agente", "a", "x"), MENU)
        .with("Turno.texto", texts(), "== \"ab\"", "!= \"a\"", "in (\"a\", \"ba\")", "not in (\"b\")", "contains \"a\"",
            "contains \"ab\"", "contains \"\"", "str[startsWith] \"a\"", "str[startsWith] \"ab\"", "str[startsWith] \"b\"",
            "str[endsWith] \"b\"", "str[endsWith] \"ab\"", "== null", "!= null"));
  }

  @Test
  void agrees_on_fields_that_are_compared_with_one_another() {
    List<String> names = Arrays.asList(null, "agente", "a", "b", "bot", "humano", "x", "y", "z");
    compare(4, true, new TinyWorld()
        .with("Turno.opcionMenu", names, MENU)
        .with("Cliente.categoria", names, "== \"a\"", "!= \"b\"", "in (\"a\", \"b\")", "== null")
        .with("Cliente.idioma", names, "== \"a\"", "!= \"a\"", "not in (\"a\", \"b\")", "!= null")
        .with("Conversacion.dueno", Arrays.asList(null, "bot", "humano"), "== \"bot\"", "!= \"bot\"")
        .linked("Turno( $x : opcionMenu ) Cliente( categoria == $x )", "Turno( $x : opcionMenu ) Cliente( categoria != $x )",
            "Turno( $x : opcionMenu ) Cliente( idioma == $x, categoria != $x )",
            "Turno( $x : opcionMenu, pideHumano == true ) not Cliente( idioma == $x || categoria == \"a\" )",
            "Turno( $x : opcionMenu ) Cliente( $y : categoria, idioma == $x && idioma != $y )",
            "Cliente( $x : categoria, idioma == $x ) Turno( opcionMenu == $x )",
            "Conversacion( $x : dueno ) Cliente( categoria == $x )", "Conversacion( $x : dueno ) Cliente( idioma != $x )"));
  }

  @Test
  void is_never_wrong_about_what_it_cannot_look_into() {
    compare(5, false, new TinyWorld()
        .with("Turno.opcionMenu", Arrays.asList(null, "agente", "a", "b", "ab"), MENU)
        .with("Turno.texto", texts(), "matches \".*a.*\"", "matches \"a+\"", "matches \"[^a]*\"", "contains \"a\"", "== \"ab\"",
            "!= null")
        .with("Cliente.etiquetas", Arrays.asList(null, List.of(), List.of("a"), List.of("a", "ab")), "contains \"a\"")
        .linked("Turno( $x : opcionMenu ) Cliente( etiquetas contains $x )",
            "Cliente( $e : etiquetas ) Turno( opcionMenu memberOf $e )", "Turno( $x : opcionMenu, texto contains $x )",
            "Turno( $x : opcionMenu, texto str[startsWith] $x, texto matches \"a+\" )",
            "Turno( $x : opcionMenu, !( texto str[endsWith] $x ) )"));
  }

  @AfterAll
  static void tell() {
    System.out.printf("Analysis: %,d pairs of rules and %,d fact sets tried, findings that agree: %s%n", pairs, factSets, FOUND);
  }

  private static void compare(long seed, boolean complete, TinyWorld tiny) {
    Random random = new Random(seed);
    List<Facts> world = tiny.facts();
    for (int number = 0; number < SETS; number++) {
      RuleSet rules = rules(tiny, random);
      Enumeration all = new Enumeration(rules, world);
      List<Finding> findings = Analysis.of(rules.rules(), null, Integer.MAX_VALUE, new Effort());
      for (Finding finding : findings) assertSo(finding, rules, all, complete);
      if (complete) assertThat(keys(findings)).isEqualTo(expected(all));
      pairs += RULES * (RULES - 1);
      factSets += world.size();
      findings.forEach(finding -> FOUND.merge(finding.kind(), 1, Integer::sum));
    }
  }

  private static RuleSet rules(TinyWorld tiny, Random random) {
    String text = String.join("\n", IntStream.range(0, RULES).mapToObj(number -> tiny.rule(number, random)).toList());
    RuleSet rules = RuleSet.of(Map.of("a.drl", text), Set.of());
    assertThat(rules.problems()).isEmpty();
    return rules;
  }

  private static void assertSo(Finding finding, RuleSet rules, Enumeration all, boolean complete) {
    int rule = place(all, finding.rule());
    int other = finding.others().isEmpty() ? -1 : place(all, finding.others().getFirst().rule());
    assertThat(switch (finding.kind()) {
      case "never-fires" -> all.neverSpeaks(rule);
      case "duplicate" -> all.isSame(rule, other);
      case "subsumed" -> all.isImplied(rule, other);
      case "conflict" -> !complete || all.conflict(rule, other);
      case "unreachable" -> all.neverWins(rule);
      default -> false;
    }).as("%s", finding).isTrue();
    if (finding.example() != null) assertSeen(finding, rules);
  }

  private static void assertSeen(Finding finding, RuleSet rules) {
    LocalDate day = finding.day() == null ? LocalDate.of(2026, 1, 1) : finding.day();
    Collection<String> speaking = rules.decide(finding.example(), day.atTime(12, 0)).fired();
    assertThat(speaking).as("%s", finding).contains(finding.rule());
    if (!finding.kind().equals("unreachable")) {
      assertThat(speaking).as("%s", finding).containsAll(finding.others().stream().map(Finding.Other::rule).toList());
    }
  }

  private static Set<String> expected(Enumeration all) {
    Set<String> expected = new TreeSet<>();
    List<Integer> alive = IntStream.range(0, RULES).filter(rule -> !all.neverSpeaks(rule)).boxed().toList();
    for (int rule = 0; rule < RULES; rule++) {
      if (all.neverSpeaks(rule)) expected.add(key("never-fires", all, rule));
      else expectedOf(rule, alive, all, expected);
    }
    return expected;
  }

  private static void expectedOf(int rule, List<Integer> alive, Enumeration all, Set<String> expected) {
    List<Integer> others = alive.stream().filter(other -> other != rule).toList();
    others.stream().filter(other -> other > rule && all.conflict(rule, other))
        .forEach(other -> expected.add(key("conflict", all, rule, other)));
    if (all.neverWins(rule)) expected.add(key("unreachable", all, rule));
    Stream<Integer> same = others.stream().filter(other -> other < rule && all.isSame(rule, other));
    Stream<Integer> wider = others.stream().filter(other -> all.isImplied(rule, other) && !all.isSame(rule, other));
    same.findFirst().map(other -> key("duplicate", all, rule, other))
        .or(() -> wider.findFirst().map(other -> key("subsumed", all, rule, other))).ifPresent(expected::add);
  }

  private static Set<String> keys(List<Finding> findings) {
    Set<String> keys = new TreeSet<>();
    for (Finding finding : findings) {
      String key = finding.kind() + " " + finding.rule();
      boolean alone = finding.kind().equals("unreachable") || finding.others().isEmpty();
      keys.add(alone ? key : key + " " + finding.others().getFirst().rule());
    }
    return keys;
  }

  private static String key(String kind, Enumeration all, int... rules) {
    return kind + " " + String.join(" ", Arrays.stream(rules).mapToObj(rule -> all.rules.get(rule).name()).toList());
  }

  private static int place(Enumeration all, String name) {
    return IntStream.range(0, RULES).filter(rule -> all.rules.get(rule).name().equals(name)).findFirst().orElseThrow();
  }

  /** All texts of up to five letters of an alphabet that the rules know but for one letter. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).length() == 5) break;
      for (String letter : List.of("a", "b", "#")) texts.add(texts.get(i) + letter);
    }
    texts.add(null);
    return texts;
  }
}
