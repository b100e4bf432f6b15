package relevo.escalation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Clause;
import relevo.events.flow.Variable;

/** Understands the conditions of flows; those asked last are kept at hand. */
@ApplicationScoped
public class Clauses {

  private static final int MOST_AT_HAND = 500;

  private record Written(String text, Map<String, Variable.Type> variables) {}

  private final Map<Written, Clause> atHand = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Written, Clause> eldest) {
      return size() > MOST_AT_HAND;
    }
  };

  /** A flow that was accepted goes on: where a fact has come to be called as one of its variables, the variable is meant. */
  public synchronized Clause accepted(String text, Map<String, Variable.Type> variables) {
    return atHand.computeIfAbsent(new Written(text, Map.copyOf(variables)), written -> {
      List<Field> fields = noted(variables);
      vocabulary().filter(field -> !variables.containsKey(field.spanish()) && !variables.containsKey(field.english()))
          .forEach(fields::add);
      return read(text, fields);
    });
  }

  /** As somebody has just written it: a name that means two things is refused. */
  Clause written(String text, Map<String, Variable.Type> variables) {
    List<Field> fields = noted(variables);
    vocabulary().forEach(fields::add);
    return read(text, fields);
  }

  int atHand() {
    return atHand.size();
  }

  private static Clause read(String text, List<Field> fields) {
    return Clause.read("when", text, fields);
  }

  private static List<Field> noted(Map<String, Variable.Type> variables) {
    List<Field> fields = new ArrayList<>();
    variables.keySet().stream().sorted().forEach(name -> fields.add(Noted.field(name, variables.get(name))));
    return fields;
  }

  private static Stream<Field> vocabulary() {
    return Stream.of(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream());
  }
}
