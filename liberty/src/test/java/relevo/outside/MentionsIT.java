package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.Ids;

/** How colleagues call, find and do not trample each other. */
@ExtendWith(OnRunningDesk.class)
class MentionsIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private Inbox ana;
  private Inbox bo;
  private String ticket;

  MentionsIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void ana_looks_after_a_customer() {
    ana = Inbox.of(desk, "agent", "mesa");
    bo = Inbox.of(desk, "agent", "mesa");
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    ticket = Eventually.get("a ticket", () -> ana.sees("contact=" + phone), ids -> !ids.isEmpty()).getFirst();
    ana.does(ticket, "claim", Map.of()).statusCode(200);
  }

  @Test
  void call_a_colleague_until_they_have_read_the_ticket() {
    assertThat(bo.sees("mentioned=true")).isEmpty();
    ana.does(ticket, "notes", Map.of("text", "@" + bo.login() + " ¿lo conoces? (lo pregunto yo, @" + ana.login() + ")")).statusCode(200);
    assertThat(bo.sees("mentioned=true")).containsExactly(ticket);
    assertThat(bo.view("mentioned")).containsEntry("count", 1);
    assertThat(ana.sees("mentioned=true")).isEmpty();
    ana.does(ticket, "read", Map.of()).statusCode(204);
    assertThat(bo.sees("mentioned=true")).containsExactly(ticket);
    bo.does(ticket, "read", Map.of()).statusCode(204);
    assertThat(bo.sees("mentioned=true")).isEmpty();
    ana.does(ticket, "notes", Map.of("text", "@" + bo.login() + " ¿y ahora?")).statusCode(200);
    assertThat(bo.view("mentioned")).containsEntry("count", 1);
  }

  @Test
  void find_what_was_noted_by_any_part_of_it() {
    String word = "Ñandú" + Ids.next().toString().substring(28);
    String note = ana.does(ticket, "notes", Map.of("text", "Pregunta siempre por el 100% del " + word + ", en la sucursal de la esquina")).statusCode(200)
        .extract().path("id");
    bo.asks().queryParam("q", word.toLowerCase().replace("ñ", "n").replace("ú", "u")).get("/tickets/notes/search").then().statusCode(200)
        .body("items.note", contains(note)).body("items.ticket", contains(ticket)).body("items[0].excerpt", containsString(word));
    bo.asks().queryParam("q", "0% del " + word).get("/tickets/notes/search").then().body("items.note", contains(note));
    bo.asks().queryParam("q", "%" + word).get("/tickets/notes/search").then().body("items", empty());
    bo.asks().queryParam("q", "ab").get("/tickets/notes/search").then().statusCode(422);
    Inbox.of(desk, "agent", "facturacion").asks().queryParam("q", word).get("/tickets/notes/search").then().statusCode(200).body("items", empty());
  }

  /** Somebody takes the ticket away while ana's command waits for it. */
  @Test
  void leave_the_work_of_others_alone_even_if_it_becomes_theirs_that_very_moment() throws Exception {
    Map<String, Map<String, String>> commands = Map.of("resolve", Map.of(), "release", Map.of(), "hand-back", Map.of(),
        "messages", Map.of("text", "Hola"), "transfer", Map.of("team", "especialistas", "reason", "caso técnico"));
    for (String command : commands.keySet()) {
      CompletableFuture<Integer> late;
      try (Connection other = new Sql(desk).connection(); Statement sql = other.createStatement()) {
        other.setAutoCommit(false);
        sql.execute("update ticketing.ticket set agent = '" + bo.login() + "', version = version + 1 where id = '" + ticket + "'");
        late = CompletableFuture.supplyAsync(() -> ana.does(ticket, command, commands.get(command)).extract().statusCode());
        Eventually.get("ana's command to wait", this::waiting, count -> count > 0);
        other.commit();
      }
      assertThat(late.get()).as(command).isEqualTo(409);
      desk.admin().get("/tickets/" + ticket).then().body("agent", equalTo(bo.login())).body("status", equalTo("assigned"));
      new Sql(desk).run("update ticketing.ticket set agent = ?, version = version + 1 where id = ?::uuid", ana.login(), ticket);
    }
  }

  @Test
  void let_one_of_two_commands_win_and_tell_the_other_why() {
    List<Integer> codes = Stream.of("release", "resolve").parallel().map(command -> ana.does(ticket, command, Map.of()).extract().statusCode())
        .sorted().toList();
    assertThat(codes).first().isEqualTo(200);
    assertThat(codes).last().isEqualTo(409);
  }

  private int waiting() {
    return Integer.parseInt(new Sql(desk).run("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%ticketing.ticket%'")
        .getFirst());
  }
}
