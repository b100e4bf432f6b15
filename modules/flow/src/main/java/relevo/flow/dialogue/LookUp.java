package relevo.flow.dialogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import relevo.jobs.JobHandler;
import relevo.kernel.Egress;

/** Asks another system while the conversation's later messages wait, then finishes the turn that wanted to know. */
@ApplicationScoped
class LookUp implements JobHandler<LookUpAsked, LookedUp> {

  static final String KIND = "flow.look-up";

  /** All attempts together: after it the action has failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration TOO_SHORT_TO_TRY = Duration.ofMillis(200);

  private static final System.Logger LOG = System.getLogger(LookUp.class.getName());

  @Inject Egress egress;
  @Inject Settings settings;
  @Inject FinishTurn finish;

  @PostConstruct
  void trustTheShop() {
    egress.trust(URI.create(settings.shopUrl()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<LookUpAsked> input() {
    return LookUpAsked.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public boolean first() {
    return true;
  }

  @Override
  public Duration deadline() {
    return PATIENCE.plusSeconds(2);
  }

  /** Never throws: a failed look-up is an answer too. A read may be asked twice if the time suffices. */
  @Override
  public LookedUp call(LookUpAsked asked) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    LookedUp answer = ask(asked, PATIENCE);
    Duration left = Duration.ofNanos(end - System.nanoTime());
    boolean again = answer.result() == LookedUp.Result.FAILED && left.compareTo(TOO_SHORT_TO_TRY) > 0;
    return again ? ask(asked, left) : answer;
  }

  private LookedUp ask(LookUpAsked asked, Duration deadline) {
    try {
      Map<String, String> headers = Map.of("Accept", "application/json");
      return read(egress.send(new Egress.Call("GET", URI.create(asked.url()), headers, null, deadline)));
    } catch (Egress.NotSent | Egress.Unanswered | JsonException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "The look-up «{0}» for message {1} failed: {2}",
          asked.action(), asked.turn().messageId(), e.getClass().getSimpleName());
      return LookedUp.FAILED;
    }
  }

  private static LookedUp read(Egress.Answer answer) {
    if (answer.status() == 404) return LookedUp.MISSING;
    if (answer.status() != 200) return LookedUp.FAILED;
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      reader.readObject().forEach((name, value) -> {
        if (value instanceof JsonString text) fields.put(name, text.getString());
        else if (value.getValueType() == JsonValue.ValueType.NUMBER) fields.put(name, value.toString());
      });
    }
    return new LookedUp(LookedUp.Result.FOUND, fields);
  }

  @Override
  public void settle(LookUpAsked asked, LookedUp answer) {
    finish.finish(asked, answer);
  }

  /** Even then the customer gets an answer, and the rules learn of the failure. */
  @Override
  public void parked(LookUpAsked asked, String error) {
    finish.finish(asked, LookedUp.FAILED);
  }
}
