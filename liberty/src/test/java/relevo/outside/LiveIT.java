package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consoles hear what happens, over a socket each. */
@ExtendWith(OnRunningDesk.class)
class LiveIT {

  private static final String ELSEWHERE = "https://elsewhere.example";

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;

  LiveIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
  }

  @Test
  void hear_each_event_once_in_the_order_of_the_journal() {
    LiveSocket socket = AtConsole.of(desk, List.of("agent"), List.of()).socket();
    String conversation = conversation(wantsAPerson());
    settled(conversation);
    socket.await("event", event -> conversation.equals(event.get("conversation")) && "TicketOpened".equals(event.get("event")));
    Eventually.get("all events", () -> socket.eventsOf(conversation), events -> events.size() >= journal(conversation).size());
    assertThat(socket.eventsOf(conversation)).isEqualTo(journal(conversation)).startsWith("MessageReceived");
    Map<String, Object> opened = socket.await("event", event -> conversation.equals(event.get("conversation")) && "TicketOpened".equals(event.get("event")));
    assertThat(opened).containsEntry("team", "mesa").containsKeys("ticket", "at", "cursor");
    assertThat(socket.frames("event").toString()).doesNotContain("hablar con un agente");
    socket.close();
  }

  @Test
  void hear_afterwards_exactly_what_they_missed() {
    AtConsole bea = AtConsole.of(desk, List.of("supervisor"), List.of());
    LiveSocket before = bea.socket();
    List<String> phones = IntStream.range(0, 10).mapToObj(n -> Meta.anybody()).toList();
    phones.forEach(phone -> write(phone, "hola"));
    before.await("event", event -> "MessageReceived".equals(event.get("event")));
    before.cut();
    phones.forEach(phone -> write(phone, "menu"));
    phones.forEach(phone -> write(phone, "2"));
    List<String> conversations = phones.stream().map(this::conversation).toList();
    conversations.forEach(this::settled);
    LiveSocket after = bea.socketAfter(before.cursor());
    for (int n = 0; n < phones.size(); n++) {
      String conversation = conversations.get(n);
      List<String> heard = Eventually.get("all that happened", () -> both(before, after, conversation), events -> events.size() >= journal(conversation).size());
      assertThat(heard).isEqualTo(journal(conversation));
      assertThat(new History(desk, phones.get(n)).by("customer")).hasSize((int) heard.stream().filter("MessageReceived"::equals).count()).hasSize(3);
    }
    assertThat(after.frames("gap")).isEmpty();
    after.close();
  }

  private static List<String> both(LiveSocket before, LiveSocket after, String conversation) {
    return Stream.concat(before.eventsOf(conversation).stream(), after.eventsOf(conversation).stream()).toList();
  }

  @Test
  void are_told_when_it_was_too_much() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    LiveSocket before = bea.socket();
    String cursor = before.cursor();
    before.cut();
    happens(301, 1);
    for (String old : List.of(cursor, "zzzzzzzz", "nada-nuestro")) {
      LiveSocket after = bea.socketAfter(old);
      after.await("gap", gap -> true);
      String conversation = conversation(wantsAPerson());
      after.await("event", event -> conversation.equals(event.get("conversation")));
      after.close();
    }
  }

  @Test
  void come_in_with_a_ticket_that_is_good_once_and_not_for_long() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    String ticket = bea.ticket();
    LiveSocket.open(desk.base(), "?ticket=" + ticket).close();
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + ticket, null)).isEqualTo(401);
    assertThat(LiveSocket.refused(desk.base(), "", null)).isEqualTo(401);
    String old = bea.ticket();
    sql.run("update access.socket_ticket set ends_at = ends_at - interval '31 seconds'");
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + old, null)).isEqualTo(401);
    String shut = bea.ticket();
    bea.asks().delete("/session").then().statusCode(204);
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + shut, null)).isEqualTo(401);
    desk.admin().post("/session/socket").then().statusCode(404).body("type", equalTo("urn:relevo:problem:no-session"));
    desk.visitor().get("/ws").then().statusCode(400);
  }

  @Test
  void come_from_our_own_pages_only() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + bea.ticket(), ELSEWHERE)).isEqualTo(403);
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + bea.ticket(), desk.base().toString())).isEqualTo(101);
    assertThat(LiveSocket.refused(desk.base(), "?ticket=" + bea.ticket(), null)).isEqualTo(101);
  }

  @Test
  void are_closed_when_the_session_is_revoked_or_the_account_closed() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    AtConsole other = AtConsole.signIn(desk, bea.login());
    LiveSocket one = bea.socket();
    LiveSocket two = other.socket();
    String id = bea.looks().get("/sessions").path("items.find { !it.present }.id");
    long revoked = System.nanoTime();
    bea.asks().delete("/sessions/" + id).then().statusCode(204);
    assertThat(two.awaitClosed()).isEqualTo("1008 session-ended");
    System.out.printf("A revoked session's socket was closed after %d ms%n", (System.nanoTime() - revoked) / 1_000_000);
    assertThat(two.frames("bye")).containsExactly(Map.of("type", "bye", "reason", "session-ended"));
    assertThat(one.isOpen()).isTrue();
    String account = bea.looks().get("/session").path("account.id");
    desk.admin().body(Map.of("name", "Bea", "roles", List.of("agent"), "teams", List.of(), "active", false)).put("/accounts/" + account).then().statusCode(200);
    assertThat(one.awaitClosed()).isEqualTo("1008 session-ended");
  }

  @Test
  void hear_of_their_teams_conversations_only() {
    LiveSocket all = AtConsole.of(desk, List.of("agent"), List.of()).socket();
    LiveSocket elsewhere = AtConsole.of(desk, List.of("agent"), List.of("facturacion")).socket();
    LiveSocket analyst = AtConsole.of(desk, List.of("analyst"), List.of()).socket();
    LiveSocket mesa = AtConsole.of(desk, List.of("agent"), List.of("mesa")).socket();
    String conversation = conversation(wantsAPerson());
    all.await("event", event -> conversation.equals(event.get("conversation")) && "TicketOpened".equals(event.get("event")));
    mesa.await("event", event -> conversation.equals(event.get("conversation")) && "TicketOpened".equals(event.get("event")));
    happens(1, 1);
    elsewhere.await("event", event -> "Tested".equals(event.get("event")));
    analyst.await("event", event -> "Tested".equals(event.get("event")));
    assertThat(elsewhere.frames("event")).noneMatch(event -> event.containsKey("conversation") || event.containsKey("agent"));
    assertThat(analyst.frames("event")).noneMatch(event -> event.containsKey("conversation") || event.containsKey("agent"));
    Stream.of(all, elsewhere, analyst, mesa).forEach(LiveSocket::close);
  }

  @Test
  void are_closed_when_they_say_what_nobody_understands() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    for (String frame : List.of("{\"type\":\"subscribe\"}", "hola", "{\"type\":\"ping\",\"more\":1}")) {
      LiveSocket socket = bea.socket();
      socket.say("{\"type\":\"ping\"}");
      socket.await("pong", pong -> true);
      socket.say(frame);
      assertThat(socket.awaitClosed()).isEqualTo("1008 Relevo no entiende lo que ha recibido.");
    }
    LiveSocket fast = bea.socket();
    for (int n = 0; n < 50 && fast.isOpen(); n++) fast.say("{\"type\":\"ping\"}");
    assertThat(fast.awaitClosed()).startsWith("1008");
    LiveSocket loud = bea.socket();
    loud.say("{\"type\":\"ping\"}" + " ".repeat(100_000));
    assertThat(loud.awaitClosed()).matches("(1008|1009) .*");
  }

  @Test
  void are_not_opened_without_end_by_one_session() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    List<LiveSocket> sockets = new ArrayList<>();
    for (int n = 0; n < 20; n++) sockets.add(bea.socket());
    LiveSocket one = LiveSocket.open(desk.base(), "?ticket=" + bea.ticket());
    assertThat(one.awaitClosed()).isEqualTo("1013 too-many");
    assertThat(sockets).allMatch(LiveSocket::isOpen);
    sockets.forEach(LiveSocket::close);
  }

  @Test
  void are_closed_when_they_do_not_read() {
    long open = sockets();
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    try (DeafSocket deaf = DeafSocket.open(desk.base(), "?ticket=" + bea.ticket())) {
      Eventually.get("the socket", this::sockets, count -> count == open + 1);
      LiveSocket reads = bea.socket();
      Eventually.get("a reader that is given up", () -> {
        happens(500, 2_000);
        return sockets();
      }, count -> count == open + 1);
      assertThat(reads.isOpen()).isTrue();
      reads.close();
      assertThat(deaf.endsInTheEnd()).isTrue();
    }
  }

  private long sockets() {
    return desk.visitor().get("/metrics").asString().lines().filter(line -> line.startsWith("relevo_sockets")).findFirst()
        .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).orElseThrow();
  }

  @Test
  void show_who_else_looks_at_a_conversation() {
    String conversation = conversation(wantsAPerson());
    AtConsole ana = AtConsole.of(desk, List.of("agent"), List.of());
    AtConsole bo = AtConsole.of(desk, List.of("agent"), List.of("mesa"));
    AtConsole stranger = AtConsole.of(desk, List.of("agent"), List.of("facturacion"));
    LiveSocket one = ana.socket();
    LiveSocket two = bo.socket();
    LiveSocket none = stranger.socket();
    none.looksAt(conversation, "viewing");
    one.looksAt(conversation, "viewing");
    one.await("viewers", frame -> viewers(frame).equals(List.of(ana.login() + " viewing")));
    two.looksAt(conversation, "typing");
    List<String> both = Stream.of(ana.login() + " viewing", bo.login() + " typing").sorted().toList();
    one.await("viewers", frame -> viewers(frame).equals(both));
    two.await("viewers", frame -> viewers(frame).equals(both));
    two.say("{\"type\":\"look\",\"conversation\":null}");
    Eventually.get("one of them", () -> viewers(one.frames("viewers").getLast()), seen -> seen.equals(List.of(ana.login() + " viewing")));
    two.looksAt(conversation, "noting");
    one.await("viewers", frame -> viewers(frame).contains(bo.login() + " noting"));
    two.cut();
    Eventually.get("one of them", () -> viewers(one.frames("viewers").getLast()), seen -> seen.equals(List.of(ana.login() + " viewing")));
    assertThat(none.frames("viewers")).isEmpty();
    one.close();
    none.close();
  }

  @SuppressWarnings("unchecked")
  private static List<String> viewers(Map<String, Object> frame) {
    return ((List<Map<String, String>>) frame.get("viewers")).stream().map(viewer -> viewer.get("login") + " " + viewer.get("mode")).toList();
  }

  @Test
  void tell_the_house_who_has_come_and_who_is_gone() {
    AtConsole bea = AtConsole.of(desk, List.of("agent"), List.of());
    LiveSocket one = bea.socket();
    LiveSocket two = bea.socket();
    Eventually.get("who has come", () -> presence(bea), seen -> seen.equals(List.of("AgentConnected")));
    one.close();
    two.cut();
    Eventually.get("nobody's socket", () -> sql.run("select count(*) from access.presence where login = ? and until < now() + interval '55 seconds'", bea.login()),
        List.of("1")::equals);
    sql.run("update access.presence set until = now() where login = ?", bea.login());
    Eventually.get("who is gone", () -> presence(bea), seen -> seen.equals(List.of("AgentConnected", "AgentGone")));
  }

  private List<String> presence(AtConsole person) {
    return sql.run("select event from kernel.journal where event in ('AgentConnected', 'AgentGone') and body ->> 'login' = ? order by id", person.login());
  }

  @Test
  void look_as_their_owner_likes_in_every_browser() {
    AtConsole bea = AtConsole.of(desk, List.of("analyst"), List.of());
    bea.looks().get("/preferences").then().statusCode(200).body("theme", equalTo("auto")).body("undoSeconds", equalTo(5));
    bea.asks().body("{\"theme\":\"dark\",\"language\":\"pt\",\"shortcuts\":{\"resolve\":null,\"send\":\"Ctrl+Enter\"}}").put("/preferences").then().statusCode(200);
    AtConsole again = AtConsole.signIn(desk, bea.login());
    again.looks().get("/preferences").then().body("theme", equalTo("dark")).body("language", equalTo("pt")).body("density", equalTo("comfortable"))
        .body("shortcuts.send", equalTo("Ctrl+Enter")).body("shortcuts.containsKey('resolve')", equalTo(true));
    bea.asks().body("{\"colour\":\"red\"}").put("/preferences").then().statusCode(422).body("type", equalTo("urn:relevo:problem:member-unknown"));
    bea.asks().body("{\"shortcuts\":{\"a\":\"" + "x".repeat(20_000) + "\"}}").put("/preferences").then().statusCode(413);
    again.looks().get("/preferences").then().body("theme", equalTo("dark"));
    desk.admin().get("/preferences").then().statusCode(404).body("type", equalTo("urn:relevo:problem:no-session"));
  }

  private String wantsAPerson() {
    String phone = Meta.anybody();
    write(phone, "quiero hablar con un agente");
    return phone;
  }

  private void write(String phone, String words) {
    meta.messages(Meta.text(phone, Meta.newId(), words)).then().statusCode(200);
  }

  private String conversation(String phone) {
    return Eventually.get("a conversation", () -> new History(desk, phone).conversation(), found -> found.isPresent()).orElseThrow();
  }

  /** Until what came of it has stopped coming. */
  private void settled(String conversation) {
    Eventually.get("rest", () -> sql.run("select count(*) from kernel.job where subject = (select contact_id from messaging.conversation where id = ?::uuid)"
        + " and direction <> 'LATER' union all select count(*) from kernel.journal where conversation_id = ?::uuid and at > now() - interval '1 second'",
        conversation, conversation), List.of("0", "0")::equals);
  }

  private List<String> journal(String conversation) {
    return sql.run("select event from kernel.journal where conversation_id = ?::uuid order by id", conversation);
  }

  /** Events of no conversation, by somebody with a name so long. */
  private void happens(int times, int letters) {
    sql.run("insert into kernel.journal (at, event, body) select now(), 'Tested', jsonb_build_object('agent', repeat('x', " + letters + "))"
        + " from generate_series(1, " + times + ")");
  }
}
