package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.faults.history.Summary;
import relevo.faults.stage.Envelope.Saying;

/** Messages on which the desk chokes, among good ones of the same lane. */
@ExtendWith(OnStage.class)
class PoisonIT {

  private static final String CHOKE = """
      create function messaging.choke() returns trigger language plpgsql as $$
        begin if new.content like '%veneno%' then raise exception 'poison'; end if; return new; end $$;
      create trigger choke before insert on messaging.message for each row execute function messaging.choke()""";

  private final Stage stage;

  PoisonIT(Stage stage) {
    this.stage = stage;
  }

  @Test
  void are_parked_and_hold_up_nobody_else() throws Exception {
    execute(CHOKE);
    try {
      Load load = stage.load();
      for (int customer = 0; customer < 5; customer++) {
        stage.meta.deliver(Envelope.ofMessages(poisoned(load, customer)), Duration.ofMinutes(1));
      }
      stage.load().start(150, 4, 150).await();
      boolean parked = Patience.until(Duration.ofMinutes(4), () -> Summary.of(stage.history()).parked() >= 5);
      assertThat(parked).as("the poison is parked").isTrue();
    } finally {
      execute("drop trigger choke on messaging.message; drop function messaging.choke()");
    }
    stage.verify("poison messages", 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not json", "[]", "{}", "{\"entry\":7}",
    "{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":null}]}]}"})
  void that_are_no_envelope_are_kept_and_acknowledged(String body) throws Exception {
    Envelope odd = new Envelope(body.getBytes(StandardCharsets.UTF_8), List.of(), List.of());
    assertThat(stage.meta.post(odd, odd.signature())).isEqualTo(200);
    stage.verify("signed and not an envelope: " + body.substring(0, Math.min(12, body.length())), 1);
  }

  private static List<Saying> poisoned(Load load, int customer) {
    return List.of(load.saying(customer, 0, "hola"), load.saying(customer, 1, "veneno"), load.saying(customer, 2, "horario"));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = stage.postgres.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
