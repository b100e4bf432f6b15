package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.house.Monitoring;
import relevo.house.PromQuery;
import relevo.kernel.Ids;

/** The metrics page tells how the desk fares, and moves with it. */
@ExtendWith(OnRunningDesk.class)
class FiguresIT {

  private static final String PARKED = """
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, parked_at)
      values ('messaging.read-again', 'LATER', ?, 1, false, '{"provider":"meta","id":0}', now(), now(), now()) returning id""";

  private final RunningDesk desk;
  private final Meta meta;
  private final Metrics metrics;
  private final Sql sql;
  private final String phone = Meta.anybody();
  private final String source = "cifras-" + Ids.next().toString().substring(24);

  FiguresIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    metrics = new Metrics(desk);
    sql = new Sql(desk);
  }

  @AfterEach
  void leave_nothing_behind() {
    desk.admin().header("If-Match", "*").delete("/customer-sources/" + source);
    desk.admin().header("If-Match", "*").delete("/integrations/" + source);
  }

  @Test
  void show_who_waits_in_which_line_and_over_whom_the_window_closes() {
    double decisions = metrics.value("relevo_decisions_total", "outcome", "escalation");
    says("quiero hablar con un agente");
    String team = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).then().extract().<String>path("items[0].team"),
        found -> found != null);
    assertThat(metrics.value("relevo_decisions_total", "outcome", "escalation")).isGreaterThan(decisions);
    moves("relevo_queue_waiting", 0, "team", team);
    moves("relevo_queue_oldest_seconds", 0, "team", team);
    double closing = metrics.value("relevo_windows_closing", "team", team);
    sql.run("update ticketing.chat set heard_at = heard_at - interval '23 hours', waiting_since = now() where ticket_id ="
        + " (select id from ticketing.ticket where phone like '%' || ? and status <> 'RESOLVED')", phone);
    moves("relevo_windows_closing", closing, "team", team);
  }

  @Test
  void show_what_became_of_each_message() {
    double queued = metrics.value("relevo_outbound_total", "state", "pending");
    double accepted = metrics.value("relevo_outbound_total", "state", "accepted");
    says("hola");
    moves("relevo_outbound_total", queued, "state", "pending");
    moves("relevo_outbound_total", accepted, "state", "accepted");
    for (String direction : new String[] {"in", "out"}) {
      assertThat(metrics.has("relevo_jobs_waiting", "direction", direction)).isTrue();
      assertThat(metrics.has("relevo_jobs_oldest_seconds", "direction", direction)).isTrue();
    }
  }

  @Test
  void show_dead_letters() {
    Eventually.get("the figure", () -> metrics.has("relevo_dead_letters", "kind", "message"), there -> there);
    double before = metrics.value("relevo_dead_letters", "kind", "job");
    String job = sql.run(PARKED, UUID.randomUUID()).getFirst();
    moves("relevo_dead_letters", before, "kind", "job");
    desk.admin().body(Map.of("reason", "era una prueba")).post("/dead-letters/job-" + job + "/discard").then().statusCode(200);
  }

  @Test
  void show_how_each_source_of_customers_fares() {
    aSource();
    moves("relevo_customer_source_up", 0, "source", source);
    sql.run("insert into kernel.partner (name, failures, paused_until) values ('customer-source/' || ?, 9, now() + interval '1 day')"
        + " on conflict (name) do update set failures = 9, paused_until = excluded.paused_until", source);
    moves("relevo_customer_source_paused", 0, "source", source);
    assertThat(metrics.value("relevo_customer_source_up", "source", source)).isZero();
  }

  @Test
  void show_how_each_integration_fares_and_nothing_of_one_that_is_gone() {
    anIntegration();
    moves("relevo_integration_up", 0, "integration", source);
    sql.run("insert into integration.delivery (id, account, line, event, place, state, at)"
        + " values (gen_random_uuid(), ?, gen_random_uuid(), 'MessageReceived', 0, 'WAITING', now() - interval '1 hour')", source);
    sql.run("insert into kernel.partner (name, failures, paused_until) values ('integration/' || ?, 9, now() + interval '1 day')"
        + " on conflict (name) do update set failures = 9, paused_until = excluded.paused_until", source);
    Eventually.get("it to be down", () -> metrics.value("relevo_integration_up", "integration", source), value -> value == 0);
    moves("relevo_integration_oldest_seconds", 3_000, "integration", source);
    assertThat(metrics.value("relevo_integration_waiting", "integration", source)).isEqualTo(1);
    desk.admin().header("If-Match", "*").delete("/integrations/" + source).then().statusCode(204);
    Eventually.get("nothing to be said", () -> metrics.value("relevo_integration_up", "integration", source), value -> Double.isNaN(value));
    assertThat(metrics.value("relevo_integration_waiting", "integration", source)).isZero();
  }

  @Test
  void show_how_far_the_figures_are_behind() {
    assertThat(metrics.value("relevo_insight_behind_seconds")).isBetween(0.0, 60.0);
    assertThat(metrics.has("relevo_insight_set_aside")).isTrue();
  }

  /** What Prometheus itself adds, and what is there only where a language model is. */
  @Test
  void have_the_names_and_labels_that_dashboards_and_alarms_ask_for() {
    Eventually.get("the figures", () -> metrics.has("relevo_queue_waiting"), there -> there);
    says("hola");
    moves("relevo_decisions_total", 0);
    aSource();
    moves("relevo_customer_source_up", 0, "source", source);
    anIntegration();
    moves("relevo_integration_up", 0, "integration", source);
    Map<String, TreeSet<String>> known = metrics.labels();
    for (String expression : Monitoring.expressions()) {
      PromQuery query = new PromQuery(expression);
      List<String> names = query.metrics().stream().filter(name -> !name.equals("up") && !name.startsWith("relevo_model")).toList();
      assertThat(known.keySet()).as(expression).containsAll(names);
      Set<String> labels = new TreeSet<>(Set.of("instance", "job"));
      if (names.size() < query.metrics().size()) labels.add("result");
      names.forEach(name -> labels.addAll(known.get(name)));
      assertThat(labels).as(expression).containsAll(query.labels());
    }
  }

  private void aSource() {
    desk.admin().body(Map.of("kind", "hubspot", "settings", Map.of("url", desk.base() + "/demo/crm/hubspot"), "secrets", Map.of("token", "pat-demo")))
        .put("/customer-sources/" + source).then().statusCode(201);
  }

  private void anIntegration() {
    desk.admin().body(Map.of("kind", "webhook", "settings", Map.of("url", "https://n8n.example.com/x", "events", "TicketReleased"))).put("/integrations/" + source).then().statusCode(201);
  }

  private void says(String words) {
    meta.messages(Meta.text(phone, Meta.newId(), words)).then().statusCode(200);
  }

  private void moves(String name, double beyond, String... labels) {
    Eventually.get(name + " to move", () -> metrics.value(name, labels), value -> value > beyond);
  }
}
