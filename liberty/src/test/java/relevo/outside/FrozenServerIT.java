package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that stands still in the middle of a transaction, as a paused machine does. */
@ExtendWith(OnRunningDesk.class)
class FrozenServerIT {

  private static final String DAWDLE = """
      create function messaging.dawdle() returns trigger language plpgsql as $$
        begin if new.content like '%despacio%' then perform pg_sleep(4); end if; return new; end $$;
      create trigger dawdle before insert on messaging.message for each row execute function messaging.dawdle()""";
  private static final String HURRY =
      "drop trigger if exists dawdle on messaging.message; drop function if exists messaging.dawdle()";

  private final RunningDesk desk;
  private final Sql sql;

  FrozenServerIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
  }

  @AfterEach
  void goOn() {
    desk.thaw();
    sql.run(HURRY);
  }

  @Test
  void holds_its_locks_no_longer_than_a_lease_and_finishes_its_work_once() {
    String phone = Meta.anybody();
    History history = new History(desk, phone);
    sql.run(DAWDLE);
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), "despacio")).then().statusCode(200);
    Eventually.get("the insert", () -> sessions("wait_event = 'PgSleep'"), count -> count == 1);
    desk.freeze();
    Eventually.get("an open transaction", () -> sessions("state = 'idle in transaction'"), count -> count > 0);
    Eventually.get("none", () -> sessions("state = 'idle in transaction'"), count -> count == 0);
    sql.run(HURRY);
    desk.thaw();
    history.awaitText("customer", "despacio");
    history.await("bot", any -> true);
    assertThat(history.by("customer")).hasSize(1);
  }

  private int sessions(String which) {
    return Integer.parseInt(
        sql.run("select count(*) from pg_stat_activity where application_name like 'relevo%' and " + which).getFirst());
  }
}
