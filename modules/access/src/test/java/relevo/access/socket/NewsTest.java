package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.journal.Cursor;
import relevo.journal.Page;
import relevo.permission.Caller;
import relevo.permission.Role;

class NewsTest {

  private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
  private static final UUID OF_MESA = new UUID(1, 1);
  private static final UUID OF_NOBODY = new UUID(2, 2);
  private final News news = news(false, List.of(
      new Page.Entry(7, AT, OF_MESA, "TicketTaken", "t-1", "ana", null),
      new Page.Entry(8, AT, OF_NOBODY, "MessageReceived", null, null, null),
      new Page.Entry(9, AT, null, "AgentConnected", null, "bo", null)));

  private static News news(boolean gap, List<Page.Entry> entries) {
    return new News(new Page(new Cursor(20, List.of()), entries, gap), Map.of(OF_MESA, Set.of("mesa", "especialistas")));
  }

  @Test
  void is_all_that_happened_for_whoever_sees_all() {
    assertThat(seenBy(Set.of()).split("\n")).containsExactly(
        "{\"agent\":\"ana\",\"at\":\"2026-11-30T10:00:00Z\",\"conversation\":\"" + OF_MESA + "\",\"cursor\":\"k\",\"event\":\"TicketTaken\",\"ticket\":\"t-1\",\"type\":\"event\"}",
        "{\"at\":\"2026-11-30T10:00:00Z\",\"conversation\":\"" + OF_NOBODY + "\",\"cursor\":\"k\",\"event\":\"MessageReceived\",\"type\":\"event\"}",
        "{\"agent\":\"bo\",\"at\":\"2026-11-30T10:00:00Z\",\"cursor\":\"k\",\"event\":\"AgentConnected\",\"type\":\"event\"}");
  }

  @Test
  void names_nobody_elses_conversations_to_whoever_is_of_a_team() {
    assertThat(seenBy(Set.of("mesa"))).contains("TicketTaken", "AgentConnected").doesNotContain("MessageReceived", "bo");
    assertThat(seenBy(Set.of("facturacion"))).contains("AgentConnected").doesNotContain("TicketTaken", "MessageReceived", "ana", "bo");
  }

  @Test
  void names_no_conversations_to_whoever_has_nothing_to_do_with_them() {
    String seen = news.seenBy(Sight.of(new Caller("luz", Set.of(Role.ANALYST), Set.of(), false, false)));
    assertThat(seen).contains("AgentConnected").doesNotContain("TicketTaken", "MessageReceived", "bo");
  }

  @Test
  void is_that_it_was_too_much() {
    assertThat(news(true, List.of()).seenBy(new Sight(true, Set.of()))).isEqualTo("{\"cursor\":\"k\",\"type\":\"gap\"}");
  }

  @Test
  void is_nothing_if_nothing_is_their_business() {
    News others = news(false, List.of(new Page.Entry(7, AT, OF_MESA, "TicketTaken", "t-1", "ana", null)));
    assertThat(others.seenBy(new Sight(true, Set.of("facturacion")))).isEmpty();
  }

  private String seenBy(Set<String> teams) {
    return news.seenBy(Sight.of(new Caller("ana", Set.of(Role.AGENT), teams, false, false)));
  }
}
