package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk forgets, and what it does not. */
@ExtendWith(OnRunningDesk.class)
class HousekeepingIT {

  private static final String PARKED = """
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, parked_at)
      values ('messaging.read-again', 'LATER', ?, 1, false, '{"provider":"meta","id":' || ? || '}', now(), now(), now())
      returning id""";

  private final RunningDesk desk;
  private final Sql sql;

  HousekeepingIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
  }

  @Test
  void lets_webhooks_go_after_thirty_days() {
    String old = webhook(31);
    String young = webhook(29);
    awaitGone("messaging.raw_event where id = " + old);
    assertThat(count("messaging.raw_event where id = " + young)).isOne();
    assertThat(removed("messaging.raw_event")).isPositive();
  }

  @Test
  void keeps_a_webhook_that_nobody_could_read_until_it_is_settled() {
    String waiting = webhook(31);
    String job = sql.run(PARKED, UUID.nameUUIDFromBytes(waiting.getBytes()), waiting).getFirst();
    sql.run("update messaging.raw_event set received_at = now() - interval '40 days' where id = ?", Long.parseLong(waiting));
    for (int i = 0; i < 3; i++) awaitGone("messaging.raw_event where id = " + webhook(31));
    assertThat(count("messaging.raw_event where id = " + waiting)).isOne();
    desk.admin().body("{\"reason\":\"nadie lo entiende\"}").post("/dead-letters/job-" + job + "/discard").then().statusCode(200);
    awaitGone("messaging.raw_event where id = " + waiting);
  }

  @Test
  void lets_keys_go_after_fifteen_days_and_what_was_given_up_after_thirty() {
    String mark = UUID.randomUUID().toString();
    sql.run("insert into messaging.seen (key, seen_at) select ? || d, now() - d * interval '1 day'"
        + " from generate_series(9, 20) d", mark);
    sql.run("""
        insert into kernel.given_up
          (id, kind, direction, subject, input, attempts, added_at, parked_at, given_up_at, given_up_by, reason)
        select -d, 'x', 'LATER', cast(? as uuid), '{}', 5, now(), now(), now() - d * interval '1 day', 'admin', 'x'
        from generate_series(27, 31, 2) d on conflict do nothing""", mark);
    awaitGone("messaging.seen where key = '" + mark + "16'");
    awaitGone("kernel.given_up where id = -31");
    assertThat(sql.run("select count(*) from messaging.seen where key like ? || '%'", mark)).containsExactly("6");
    assertThat(count("kernel.given_up where subject = '" + mark + "'")).isEqualTo(2);
  }

  @Test
  void keeps_the_journal_and_the_decisions() {
    UUID conversation = UUID.randomUUID();
    sql.run("insert into kernel.journal (at, conversation_id, event, body) values (now() - interval '9 years', ?, 'Test', '{}')",
        conversation);
    awaitGone("messaging.raw_event where id = " + webhook(31));
    awaitGone("messaging.raw_event where id = " + webhook(31));
    assertThat(count("kernel.journal where conversation_id = '" + conversation + "'")).isOne();
    assertThat(removed("kernel.journal")).isZero();
    assertThat(removed("escalation.decision")).isZero();
  }

  private String webhook(int days) {
    return sql.run("insert into messaging.raw_event (provider, received_at, body)"
        + " values ('meta', now() - ? * interval '1 day', '') returning id", days).getFirst();
  }

  private void awaitGone(String rows) {
    Eventually.get("no " + rows, () -> count(rows), count -> count == 0);
  }

  private long count(String rows) {
    return Long.parseLong(sql.run("select count(*) from " + rows).getFirst());
  }

  private double removed(String table) {
    List<String> lines = desk.visitor().get("/metrics").asString().lines()
        .filter(line -> line.startsWith("relevo_housekeeping_rows_total") && line.contains("\"" + table + "\"")).toList();
    return Double.parseDouble(lines.getFirst().substring(lines.getFirst().lastIndexOf(' ')));
  }
}
