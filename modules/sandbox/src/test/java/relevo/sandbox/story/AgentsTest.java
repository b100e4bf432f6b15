package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentsTest {

  ToyDesk toy = new ToyDesk();
  Desk desk = new Desk(toy, URI.create("http://127.0.0.1:9080"), "clave");
  Agents agents = new Agents(desk, "5215550001001");

  @Test
  void have_nothing_to_do_without_a_ticket() {
    assertThat(agents.newest()).isEmpty();
    assertThatThrownBy(() -> agents.act(Map.of("claim", "ana"))).hasMessage("No hay ningún ticket de este cliente.");
  }

  @Test
  void take_the_ticket_and_end_it() {
    new Handset(desk, "5215550001001").write("agente");
    agents.act(Map.of("claim", "ana"));
    assertThat(agents.newest()).map(ticket -> ticket.getString("status")).contains("assigned");
    agents.act(Map.of("resolve", "listo"));
    assertThat(agents.newest()).map(ticket -> ticket.getString("status")).contains("resolved");
  }

  @Test
  void pass_a_ticket_on_with_team_and_reason() {
    new Handset(desk, "5215550001001").write("agente");
    agents.act(Map.of("transfer", Map.of("team", "especialistas")));
    assertThat(toy.calls).last().isEqualTo("/api/v1/tickets/t1/transfer \"especialistas\"");
  }

  @Test
  void leave_notes_and_tags_put_a_ticket_aside_and_say_whether_it_was_needed() {
    new Handset(desk, "5215550001001").write("agente");
    Map<String, Object> work = new LinkedHashMap<>();
    work.put("note", Map.of("text", "Mire esto"));
    work.put("tags", List.of("retraso"));
    work.put("snooze", 180);
    work.put("resolve", Map.of("label", "needed"));
    agents.act(work);
    assertThat(toy.calls).endsWith("/api/v1/tickets/t1/notes \"Mire esto\"", "/api/v1/tickets/t1/tags [\"retraso\"]",
        "/api/v1/tickets/t1/snooze \"2026-11-22T13:00:00Z\"", "/api/v1/tickets/t1/resolve \"needed\"");
  }

  @Test
  void tidy_up_whatever_is_left_open() {
    new Handset(desk, "5215550001001").write("agente");
    agents.tidyUp();
    assertThat(agents.newest()).map(ticket -> ticket.getString("status")).contains("resolved");
  }
}
