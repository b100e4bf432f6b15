package relevo.flow.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import relevo.flow.connector.Connector;

/**
 * One version of a conversation's plan. A {@code strict} flow knows only its commands: no greeting first, no wishes,
 * no languages. {@code botStays} goes on after a hand-over; {@code missLimit} begins the count of misses anew (0:
 * never). {@code onlyCalled} is a part of other flows and begins no conversation. {@code answers} is null where a flow answers no
 * questions; {@code task} is what people call it who lend a conversation to the bot for it, null where nobody can.
 */
public record Flow(
    String name, int version, boolean strict, boolean botStays, boolean onlyCalled, String start, int missLimit, Set<String> languages,
    Sayings says, Map<String, Declaration> variables, Map<String, Connector> connectors, List<Command> commands,
    Map<String, Node> nodes, Answers answers, Words task) {

  /** What the desk itself finds in a message: the number of an order. */
  private static final String ORDER = "pedido";

  public Node node(String id) {
    return nodes.get(id);
  }

  /** The option that a tapped button stands for, even one of an earlier menu: ids are unique in a flow. */
  public Optional<Option> option(String choice) {
    return nodes.values().stream()
        .filter(Node.Menu.class::isInstance).map(Node.Menu.class::cast)
        .flatMap(menu -> menu.options().stream())
        .filter(option -> option.id().equals(choice)).findFirst();
  }

  /** Every variable that may have a value here, declared or not. */
  public Set<String> filled() {
    Set<String> filled = new TreeSet<>(variables.keySet());
    nodes.values().forEach(node -> node.fills().forEach(filled::add));
    filled.add(ORDER);
    return filled;
  }

  /** The variables that are declared as numbers. */
  public Set<String> numeric() {
    return variables.values().stream().filter(Declaration::isNumber).map(Declaration::name).collect(Collectors.toSet());
  }

  public boolean isSensitive(String variable) {
    Declaration declared = variables.get(variable);
    return declared != null && declared.sensitive();
  }
}
