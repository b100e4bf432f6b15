package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.Operator;

/** Tries values for fields that are compared with one another: the values of one are then of interest for the others too. */
final class Linked {

  private static final int MOST_TRIALS = 5_000;

  private final Cube cube;
  private final List<Field> fields = new ArrayList<>();
  private final List<List<Object>> choices = new ArrayList<>();
  private final Set<Object> constants = new LinkedHashSet<>();
  private int trials;

  Linked(Cube cube) {
    this.cube = cube;
    for (Atom link : cube.links()) {
      if (!fields.contains(link.field())) fields.add(link.field());
      if (!fields.contains(link.linked())) fields.add(link.linked());
    }
    for (Field field : fields) {
      constants.addAll(field.values());
      if (region(field) != null) constants.addAll(Candidates.constants(region(field).atoms));
    }
    fields.forEach(field -> choices.add(choices(field)));
  }

  /** Puts into {@code values} what it found; false if nothing was. */
  boolean find(Map<String, Object> values) {
    Object[] tried = new Object[fields.size()];
    if (!find(tried, 0)) return false;
    for (int i = 0; i < tried.length; i++) values.put(fields.get(i).path(), tried[i]);
    return true;
  }

  /**
   * True if nothing found means that there is nothing: every field's values were tried, or nobody asked more of them than
   * whether they are equal, so that as many new values as there are fields stand for all others.
   */
  boolean isComplete() {
    return trials <= MOST_TRIALS && fields.stream().allMatch(field -> isFinite(field) || asksEqualityOnly(field));
  }

  private boolean asksEqualityOnly(Field field) {
    Region region = region(field);
    return field.kind() == Kind.TEXT && (region == null || region.atoms.stream().allMatch(Linked::isEquality))
        && cube.links().stream().filter(link -> link.field() == field || link.linked() == field)
            .allMatch(Linked::isEquality);
  }

  private static boolean isFinite(Field field) {
    return field.kind() == Kind.BOOLEAN || !field.values().isEmpty();
  }

  private static boolean isEquality(Atom atom) {
    Operator operator = atom.comparison().operator();
    return operator == Operator.EQUAL || operator == Operator.UNEQUAL || operator == Operator.IN
        || operator == Operator.NOT_IN;
  }

  private boolean find(Object[] tried, int place) {
    if (place == tried.length) return ++trials <= MOST_TRIALS && holds(tried);
    for (Object value : choices.get(place)) {
      tried[place] = value;
      if (find(tried, place + 1)) return true;
      if (trials > MOST_TRIALS) return false;
    }
    return false;
  }

  private boolean holds(Object[] tried) {
    for (Atom link : cube.links()) {
      if (!link.isTrueOf(tried[fields.indexOf(link.field())], tried[fields.indexOf(link.linked())])) return false;
    }
    return true;
  }

  private List<Object> choices(Field field) {
    Region region = region(field);
    Collection<Object> values = new LinkedHashSet<>();
    if (isFinite(field)) {
      values.addAll(Candidates.of(field, List.of()).values());
    } else {
      values.addAll(region == null ? Candidates.of(field, List.of()).values() : region.values());
      values.addAll(field.kind() == Kind.LIST ? lists(region) : foreign(field));
    }
    return values.stream().filter(value -> region == null || region.allows(value)).toList();
  }

  /** What the other fields may be, and values that nobody asks for. */
  private Collection<Object> foreign(Field field) {
    Set<Object> values = new LinkedHashSet<>();
    constants.stream().filter(value -> field.kind().isNumber() ? isNumberOf(field, value) : value instanceof String)
        .forEach(values::add);
    if (field.kind() != Kind.TEXT) return values;
    for (int number = 1, found = 0; found < fields.size(); number++) {
      String fresh = "otro " + number;
      if (!constants.contains(fresh) && values.add(fresh)) found++;
    }
    return values;
  }

  private static boolean isNumberOf(Field field, Object value) {
    return (field.kind() == Kind.INTEGER ? value instanceof Integer : value instanceof Double)
        && Span.of(field).has(field, ((Number) value).doubleValue());
  }

  /** The list that is asked for, and the same with one text more. */
  private Collection<Object> lists(Region region) {
    Set<Object> lists = new LinkedHashSet<>();
    List<?> asked = region == null || region.values().isEmpty() ? List.of() : (List<?>) region.values().getLast();
    List<Object> base = asked == null ? List.of() : List.copyOf(asked);
    for (Object text : constants) {
      List<Object> more = new ArrayList<>(base);
      more.add(text);
      if (text instanceof String) lists.add(List.copyOf(new LinkedHashSet<>(more)));
    }
    lists.addAll(Arrays.asList(List.of("otro 1"), base));
    return lists;
  }

  private Region region(Field field) {
    return cube.regions().get(field.path());
  }
}
