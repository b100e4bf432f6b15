package relevo.escalation.facts;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything one decision looks at. {@code at} is the decision's own time, where the team is. */
public record Facts(
    Turn turn, Mood mood, Customer customer, Hours hours, Conversation conversation, LocalDateTime at) {

  /**
   * @param values by path, such as {@code Turno.texto}; what is missing is unknown
   * @throws IllegalArgumentException if a path does not exist, in Spanish
   */
  public static Facts of(Map<String, ?> values, LocalDateTime at) {
    for (String path : values.keySet()) {
      Vocabulary.field(path).orElseThrow(() -> new IllegalArgumentException("No existe el dato «" + path + "»"));
    }
    return new Facts((Turn) fact(FactType.TURN, values), (Mood) fact(FactType.MOOD, values),
        (Customer) fact(FactType.CUSTOMER, values), (Hours) fact(FactType.HOURS, values),
        (Conversation) fact(FactType.CONVERSATION, values), at);
  }

  public Object of(FactType fact) {
    return switch (fact) {
      case TURN -> turn;
      case MOOD -> mood;
      case CUSTOMER -> customer;
      case HOURS -> hours;
      case CONVERSATION -> conversation;
    };
  }

  public Facts with(Hours newHours, LocalDateTime newAt) {
    return new Facts(turn, mood, customer, newHours, conversation, newAt);
  }

  public Facts with(Customer other) {
    return new Facts(turn, mood, other, hours, conversation, at);
  }

  /** The same but for one value; null makes it unknown. */
  public Facts with(Field field, Object value) {
    Record changed = field.fact().of(Vocabulary.fields(field.fact()).stream()
        .map(each -> each == field ? each.coerce(value) : each.of(this)).toArray());
    return switch (changed) {
      case Turn other -> new Facts(other, mood, customer, hours, conversation, at);
      case Mood other -> new Facts(turn, other, customer, hours, conversation, at);
      case Customer other -> new Facts(turn, mood, other, hours, conversation, at);
      case Hours other -> new Facts(turn, mood, customer, other, conversation, at);
      case Conversation other -> new Facts(turn, mood, customer, hours, other, at);
      default -> throw new IllegalArgumentException(field.path());
    };
  }

  /** What is known, by path. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FactType fact : FactType.values()) {
      for (Field field : Vocabulary.fields(fact)) {
        Object value = field.of(this);
        if (value != null) values.put(field.path(), value);
      }
    }
    return values;
  }

  private static Record fact(FactType fact, Map<String, ?> values) {
    List<Field> fields = Vocabulary.fields(fact);
    return fact.of(fields.stream().map(field -> field.coerce(given(field, values))).toArray());
  }

  private static Object given(Field field, Map<String, ?> values) {
    Object value = values.get(field.path());
    return value != null ? value : values.get(field.fact().english() + "." + field.english());
  }
}
