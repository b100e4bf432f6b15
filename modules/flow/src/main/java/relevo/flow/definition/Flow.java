package relevo.flow.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a conversation's plan. A {@code strict} flow knows only its commands: no greeting first, no wishes,
 * no languages. {@code botStays} goes on after a hand-over; {@code missLimit} begins the count of misses anew (0:
 * never); {@code handOver} replaces the desk's own words for a transfer. Null where a flow has no such words:
 * introduction, acknowledged, handOver, answers.
 */
public record Flow(
    String name, int version, boolean strict, boolean botStays, String start, int missLimit, Words introduction,
    Words fallback, Words onlyText, Words acknowledged, Words handOver, List<Command> commands, Map<String, Node> nodes,
    Answers answers) {

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
}
