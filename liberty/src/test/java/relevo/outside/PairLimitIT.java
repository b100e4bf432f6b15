package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer who writes faster than WhatsApp lets anybody answer. */
@ExtendWith(OnRunningDesk.class)
class PairLimitIT {

  private static final int QUESTIONS = 60;
  private static final Set<String> GONE = Set.of("sent", "delivered", "read");

  private final RunningDesk desk;
  private final String phone = Meta.anybody();
  private final History history;

  PairLimitIT(RunningDesk desk) {
    this.desk = desk;
    history = new History(desk, phone);
  }

  @Test
  void is_answered_every_time_and_in_fewer_messages() {
    Meta meta = new Meta(desk);
    meta.messages(Meta.text(phone, Meta.newId(), "hola")).then().statusCode(200);
    history.awaitText("bot", "Bienvenido");
    meta.messages(IntStream.range(0, QUESTIONS).mapToObj(i -> Meta.text(phone, Meta.newId(), i % 2 == 0 ? "gracias" : "muchas gracias"))
        .toArray(String[]::new)).then().statusCode(200);
    List<Map<String, Object>> said = Eventually.get("all answers to leave", () -> history.by("bot"),
        all -> all.size() > QUESTIONS && all.stream().allMatch(message -> GONE.contains(message.get("status"))));
    assertThat(said).hasSize(QUESTIONS + 1);
    String seen = String.join("\n", desk.visitor().get("/demo/phones/" + phone + "/messages?after=0").then().statusCode(200)
        .extract().<List<String>>path("items.findAll { it.from == 'business' }.text"));
    assertThat(seen.split("De nada", -1)).hasSize(QUESTIONS + 1);
    assertThat(merged()).isPositive();
  }

  private int merged() {
    return Integer.parseInt(new Sql(desk).run("select count(*) from messaging.outbound o join messaging.conversation c"
        + " on c.id = o.conversation_id where c.phone = ? and o.state = 'MERGED' and o.carrier is not null", phone).getFirst());
  }
}
