package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who may buy: over the API, and on their way to the operator's own system, which the demo's shop plays. */
@ExtendWith(OnRunningDesk.class)
class LeadsIT {

  private static final String LEAD = """
      insert into flow.lead (id, version, conversation_id, contact_id, fields, consent_text, consent_version, score, at, crm)
      values (?, 0, ?, ?, '{"nombre":"Ana"}', 'Acepto', '2026-01', 70, now(), 'WAITING')""";
  private static final String JOB = """
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at)
      values ('flow.tell-lead', 'LATER', ?, 1, false, '{"lead":"' || ? || '"}', now(), now())""";

  private final RunningDesk desk;
  private final Sql sql;

  LeadsIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
  }

  @Test
  void are_told_to_the_operators_system_signed() {
    UUID id = lead("ffffffff-0000-7000-8000-000000000001");
    sql.run(JOB, id, id.toString());
    Eventually.get("the lead to be told", () -> heard("items.idempotencyKey"), keys -> keys.contains(id.toString()));
    assertThat(heard("items.findAll { it.idempotencyKey == '" + id + "' }.signature").getFirst()).startsWith("sha256=");
    Eventually.get("the lead to be marked", () -> sql.run("select crm from flow.lead where id = ?", id), List.of("TOLD")::equals);
  }

  @Test
  void are_listed_exported_and_erased() {
    UUID id = lead("ffffffff-0000-7000-8000-000000000002");
    desk.admin().get("/leads?limit=200").then().statusCode(200).body("items.id", hasItem(id.toString()))
        .body("items.find { it.id == '" + id + "' }.fields.nombre", startsWith("Ana")).body("next", nullValue());
    desk.admin().get("/leads/export").then().statusCode(200).contentType(startsWith("text/csv")).body(containsString(id.toString()));
    desk.admin().delete("/leads/" + id).then().statusCode(204);
    desk.admin().get("/leads").then().body("items.id", not(hasItem(id.toString())));
    desk.visitor().get("/api/v1/leads").then().statusCode(401);
  }

  private UUID lead(String id) {
    UUID lead = UUID.fromString(id);
    sql.run(LEAD, lead, UUID.randomUUID(), UUID.randomUUID());
    return lead;
  }

  private List<String> heard(String path) {
    return desk.visitor().get("/demo/shop/leads").then().statusCode(200).extract().jsonPath().getList(path);
  }
}
