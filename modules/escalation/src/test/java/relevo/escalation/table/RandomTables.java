package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;

/** Fills sheets with all that a table may say, in any order and spelling; the same ones for the same seed. */
final class RandomTables {

  static final List<String> TEXTS = List.of("oro", "agente", "mesa", "hola", "a | b", "\"", "=1+1", "+34", "-x", "@todos", "'=x", " ",
      "(desconocido)", ">= 3", "\\", "a && b", "tres\nlíneas\t.", "!= oro", "10..20", "a;b,c", "¡ÁÉ ñ!", "sí", "");

  private final Random random;

  RandomTables(long seed) {
    random = new Random(seed);
  }

  Grid table() {
    HitPolicy policy = pick(List.of(HitPolicy.COLLECT, HitPolicy.COLLECT, HitPolicy.FIRST));
    List<String> headers = headers(policy);
    List<List<String>> lines = new ArrayList<>();
    if (policy != HitPolicy.COLLECT || random.nextBoolean()) lines.add(List.of(pick(List.of("política", "Policy")), policy.spanish()));
    if (policy == HitPolicy.FIRST && random.nextBoolean()) lines.add(List.of("fuerza base", String.valueOf(random.nextInt(50) - 25)));
    lines.add(headers);
    IntStream.range(0, 1 + random.nextInt(6)).forEach(row -> lines.add(headers.stream().map(header -> cell(header, row)).toList()));
    List<Grid.Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(new Grid.Row(rows.size() + 1, line)));
    return new Grid(rows);
  }

  private List<String> headers(HitPolicy policy) {
    Set<String> headers = new LinkedHashSet<>(List.of("nombre", pick(List.of("equipo", "etiqueta"))));
    for (int more = random.nextInt(6); more > 0; more--) headers.add(asked(pick(fields())));
    for (int more = random.nextInt(4); more > 0; more--) {
      headers.add(pick(List.of("equipo", "derivar a", "prioridad", "etiqueta", "alternativa", "nivel", "seguir con el bot", "dueño", "porqué",
          "nota de nivel", "desde", "hasta", "activa", policy == HitPolicy.FIRST ? "activa" : "fuerza")));
    }
    if (headers.contains("equipo")) headers.remove("derivar a");
    List<String> mixed = new ArrayList<>(headers);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  private static List<Field> fields() {
    return Arrays.stream(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream()).toList();
  }

  private String asked(Field field) {
    List<Way> ways = switch (field.kind()) {
      case LIST -> List.of(Way.CONTAINS, Way.CONTAINS_NOT);
      case BOOLEAN -> List.of(Way.FREE, Way.UNEQUAL);
      case INTEGER, DECIMAL -> List.of(Way.FREE, Way.FREE, Way.UNEQUAL, Way.LESS, Way.AT_MOST, Way.MORE, Way.AT_LEAST);
      case TEXT, DATE -> List.of(Way.FREE, Way.FREE, Way.UNEQUAL, Way.CONTAINS, Way.CONTAINS_NOT, Way.STARTS, Way.STARTS_NOT, Way.ENDS,
          Way.ENDS_NOT, Way.MATCHES, Way.MATCHES_NOT);
    };
    return new Column.Asks(field, pick(ways)).header();
  }

  private String cell(String header, int row) {
    if (header.equals("nombre")) return "regla " + row;
    if (header.equals("equipo") || header.equals("etiqueta")) return Cells.written(pick(List.of("mesa", "cuentas clave", "=x", "a | b")));
    if (random.nextInt(3) == 0) return "";
    return switch (header) {
      case "derivar a", "alternativa" -> pick(List.of("mesa", "\"mesa\""));
      case "prioridad" -> pick(List.of("baja", "normal", "alta", "urgente"));
      case "nivel" -> pick(List.of("2", "3"));
      case "seguir con el bot", "activa" -> pick(List.of("sí", "no", "SI", "x"));
      case "dueño", "porqué" -> pick(List.of("Ana", "=cmd|' /C calc'!A0", "dos\nlíneas", "«así»; o no", "\"x\""));
      case "nota de nivel", "fuerza" -> pick(List.of("2", "-3", "40"));
      case "desde", "hasta" -> pick(List.of("2026-03-02", "1/2/2026", "2025-12-31", "2026-03-01"));
      default -> asked((Column.Asks) Headers.read(header));
    };
  }

  private String asked(Column.Asks column) {
    boolean several = column.way() == Way.FREE || column.way().looksInside();
    int clauses = several && random.nextInt(5) == 0 ? 2 : 1;
    return IntStream.range(0, clauses).mapToObj(at -> clause(column)).collect(Collectors.joining(" && "));
  }

  private String clause(Column.Asks column) {
    Supplier<String> value = () -> value(column.field(), column.way());
    if (column.way() != Way.FREE) return listed(value, column.way().looksInside());
    if (column.field().kind().isNumber() && random.nextInt(4) == 0) return value.get() + ".." + value.get();
    String operator = pick(column.field().kind().isNumber() ? List.of("", "!= ", ">=", "< ", "> ", "<= ") : List.of("", "", "!= "));
    boolean equality = operator.isEmpty() || operator.startsWith("!");
    if (equality && random.nextInt(6) == 0) return operator + Cells.UNKNOWN;
    Kind kind = column.field().kind();
    return operator + listed(value, equality && kind != Kind.BOOLEAN && kind != Kind.DECIMAL);
  }

  private String listed(Supplier<String> value, boolean list) {
    return list && random.nextInt(3) == 0 ? value.get() + " | " + value.get() : value.get();
  }

  private String value(Field field, Way way) {
    if (way == Way.MATCHES || way == Way.MATCHES_NOT) return Cells.written(pick(List.of(".*o", "a|b", "\\w+", "[^\"]*")));
    return switch (field.kind()) {
      case BOOLEAN -> pick(List.of("sí", "no", "true", "Falso"));
      case INTEGER -> pick(List.of("0", "1", "2", "-1", "3"));
      case DECIMAL -> pick(List.of("0.5", "-0,5", "0", "0.25", "-0.75", "12345678"));
      case LIST -> Cells.written(pick(TEXTS));
      case TEXT, DATE -> Cells.written(pick(field.values().isEmpty() || way.looksInside() ? TEXTS : field.values()));
    };
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
