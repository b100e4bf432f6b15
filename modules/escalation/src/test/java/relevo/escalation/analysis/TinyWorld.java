package relevo.escalation.analysis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;

/** So few values that everything that can be so can be written down, and rules that tell no more of them apart. */
final class TinyWorld {

  private static final List<String> EFFECTS = List.of(
      "escalate(\"mesa\")", "escalate(\"ventas\")", "routeTo(\"mesa\")", "priority(\"alta\")", "priority(\"baja\")", "tag(\"x\")",
      "offerAlternative(\"correo\")", "offerAlternative(\"llamada\")", "raiseTier(2)", "raiseTier(3)", "keepWithBot()");
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 31);

  private final Map<Field, List<Object>> values = new LinkedHashMap<>();
  private final Map<Field, List<String>> comparisons = new LinkedHashMap<>();
  private final List<String> links = new ArrayList<>();
  private boolean dated;

  /** Whether somebody asks for a person: keeping a conversation with the bot depends on it. */
  TinyWorld() {
    with("Turno.pideHumano", Arrays.asList(null, true, false), "== true", "!= true", "== false", "== null");
  }

  TinyWorld with(String path, List<?> possible, String... asked) {
    Field field = Vocabulary.field(path).orElseThrow();
    values.put(field, new ArrayList<>(possible));
    comparisons.put(field, List.of(asked));
    return this;
  }

  TinyWorld linked(String... conditions) {
    links.addAll(List.of(conditions));
    return this;
  }

  TinyWorld dated() {
    dated = true;
    return this;
  }

  /** Everything that can be so. */
  List<Facts> facts() {
    List<Map<String, Object>> all = List.of(Map.of());
    for (var entry : values.entrySet()) {
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> shorter : all) {
        for (Object value : entry.getValue()) {
          Map<String, Object> one = new HashMap<>(shorter);
          if (value != null) one.put(entry.getKey().path(), value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all.stream().flatMap(one -> days().map(day -> Facts.of(one, day))).toList();
  }

  private Stream<LocalDateTime> days() {
    return IntStream.rangeClosed(0, dated ? 5 : 0).mapToObj(day -> FIRST.plusDays(day).atTime(12, 0));
  }

  String rule(int number, Random random) {
    String dates = !dated ? "" : date("date-effective", random) + date("date-expires", random);
    return "rule \"r%d\" salience %d %s when\n%s\nthen\n%s\nend\n".formatted(number, random.nextInt(3) / 2, dates,
        conditions(random), effects(random));
  }

  private static String date(String attribute, Random random) {
    return random.nextInt(3) > 0 ? "" : attribute + " \"0" + (1 + random.nextInt(4)) + "-Jan-2026\" ";
  }

  private String conditions(Random random) {
    if (!links.isEmpty() && random.nextInt(3) > 0) return pick(links, random);
    Map<String, List<Field>> facts = values.keySet().stream().collect(Collectors.groupingBy(field -> field.fact().spanish()));
    List<String> names = new ArrayList<>(facts.keySet());
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(Math.min(2, names.size()))).stream()
        .map(name -> List.of("", "", "not ", "exists ").get(random.nextInt(4)) + name + "( "
            + constraint(facts.get(name), random, 2) + (random.nextBoolean() ? ", " + constraint(facts.get(name), random, 1) : "")
            + " )")
        .collect(Collectors.joining("\n"));
  }

  private String constraint(List<Field> fields, Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(7)) {
      case 1 -> constraint(fields, random, depth - 1) + " && " + constraint(fields, random, depth - 1);
      case 2 -> constraint(fields, random, depth - 1) + " || " + constraint(fields, random, depth - 1);
      case 3 -> "!( " + constraint(fields, random, depth - 1) + " )";
      default -> {
        Field field = pick(fields, random);
        yield field.spanish() + " " + pick(comparisons.get(field), random);
      }
    };
  }

  private static String effects(Random random) {
    return random.ints(0, EFFECTS.size()).distinct().limit(1 + random.nextInt(2)).sorted()
        .mapToObj(effect -> "decision." + EFFECTS.get(effect) + ";").collect(Collectors.joining("\n"));
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
