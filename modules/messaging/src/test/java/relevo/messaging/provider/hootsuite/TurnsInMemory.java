package relevo.messaging.provider.hootsuite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions as the table keeps them, for tests; several nodes may share one. */
class TurnsInMemory extends TurnTable {

  private final Map<String, Turn> turns = new LinkedHashMap<>();

  private static final class Turn {

    final String conversation;
    final long closesAt;
    final List<String> texts = new ArrayList<>();
    boolean handedOver;
    boolean closed;

    Turn(String conversation, Duration most) {
      this.conversation = conversation;
      closesAt = System.nanoTime() + most.toNanos();
    }

    boolean isOver() {
      return System.nanoTime() > closesAt;
    }

    Said said() {
      return new Said(List.copyOf(texts), handedOver, closed);
    }
  }

  private Optional<Turn> waiting(String conversation) {
    return turns.values().stream().filter(turn -> turn.conversation.equals(conversation) && !turn.closed).findFirst();
  }

  @Override
  synchronized void open(String conversation, String key, Duration most) {
    if (turns.containsKey(conversation + key)) return;
    Optional<Turn> before = waiting(conversation);
    if (before.isPresent() && !before.get().isOver()) return;
    Turn turn = new Turn(conversation, most);
    before.ifPresent(left -> {
      left.closed = true;
      turn.texts.addAll(left.texts);
      turn.handedOver = left.handedOver;
    });
    turns.put(conversation + key, turn);
  }

  @Override
  synchronized boolean say(String conversation, String text) {
    Optional<Turn> turn = waiting(conversation).filter(each -> !each.isOver());
    turn.ifPresent(each -> each.texts.add(text));
    return turn.isPresent();
  }

  @Override
  synchronized boolean handOver(String conversation) {
    Optional<Turn> turn = waiting(conversation).filter(each -> !each.isOver());
    turn.ifPresent(each -> each.handedOver = true);
    return turn.isPresent();
  }

  @Override
  synchronized Optional<Said> soFar(String conversation, String key) {
    return Optional.ofNullable(turns.get(conversation + key)).map(Turn::said);
  }

  @Override
  synchronized Optional<Said> close(String conversation, String key) {
    Optional<Turn> turn = Optional.ofNullable(turns.get(conversation + key));
    turn.ifPresent(each -> each.closed = true);
    return turn.map(Turn::said);
  }

  @Override
  synchronized void forget(String conversation, String key) {
    turns.remove(conversation + key);
  }
}
