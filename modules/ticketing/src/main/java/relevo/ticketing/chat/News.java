package relevo.ticketing.chat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a transaction has to tell of chats, gathered so that each is written once. */
class News {

  /** How the chat of a new ticket begins. */
  public record Beginning(UUID ticket, UUID conversation, boolean human, boolean done, String text, String kind, String author, Instant at,
      int unread, Instant heard, Instant waiting, Instant reply, Instant resolution) {}

  private record Opened(UUID ticket, UUID conversation, boolean human) {}

  private final Map<UUID, Opened> opened = new LinkedHashMap<>();
  private final Set<UUID> reopened = new LinkedHashSet<>();
  private final Map<UUID, Talk> talks = new LinkedHashMap<>();
  private final Map<UUID, Turn> turns = new LinkedHashMap<>();

  /** What is said now is said in it again. */
  void reopened(UUID ticket) {
    reopened.add(ticket);
  }

  void opened(UUID ticket, UUID conversation, boolean human) {
    opened.put(ticket, new Opened(ticket, conversation, human));
  }

  Talk in(UUID conversation) {
    return talks.computeIfAbsent(conversation, Talk::new);
  }

  Turn of(UUID ticket) {
    return turns.computeIfAbsent(ticket, Turn::new);
  }

  Set<UUID> reopened() {
    return reopened;
  }

  Set<UUID> opened() {
    return opened.keySet();
  }

  List<Beginning> beginnings() {
    return opened.values().stream().map(each -> in(each.conversation()).beginning(each.human(), of(each.ticket()).row())).toList();
  }

  List<Talk.Row> talks() {
    return talks.values().stream().filter(Talk::tells).map(Talk::row).toList();
  }

  List<Turn.Row> turns() {
    return turns.values().stream().map(Turn::row).filter(turn -> !opened.containsKey(turn.ticket())).toList();
  }
}
