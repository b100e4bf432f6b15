package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.flow.connector.Answered.Result;
import relevo.kernel.Egress;

class CallConnectorTest {

  private static final String READ = "\"method\": \"GET\", \"url\": \"{{otro}}/orders/{{pedido}}\"";
  private static final String WRITE = "\"method\": \"POST\", \"url\": \"{{otro}}/orders\", \"body\": {\"sku\": \"{{pedido}}\"}";
  private static final String KEYED = WRITE + ", \"idempotencyKey\": true";

  OtherSystem other;
  CallConnector calls = new CallConnector();

  @BeforeEach
  void start() throws IOException {
    other = new OtherSystem();
    calls.egress = Egress.open();
    permit(Map.of("relevo.connector.hosts", other.host(), "relevo.secret.shop", "hunter2", "relevo.secret.shop.host", other.host()));
  }

  @AfterEach
  void stop() {
    other.close();
  }

  @Test
  void brings_what_the_step_wants_to_keep() {
    other.answers(200, """
        {"total": 12.50, "paid": true, "items": [{"name": "taza"}, {"name": "café"}], "tags": ["a", 2, {"b": 3}], "a/b": "c", "n": null}""");
    Answered answered = calls.call(asked(READ, Map.of("total", "total", "/items/1/name", "nombre", "paid", "pagado", "tags", "lista",
        "/a~1b", "barra", "n", "nada", "/items/7/name", "falta", "items", "objetos", "/total/x", "hondo", "zz", "no")));
    assertThat(answered).isEqualTo(new Answered(Result.FOUND,
        Map.of("total", "12.50", "nombre", "café", "pagado", "true", "lista", "a, 2", "barra", "c", "objetos", ""), 200));
    assertThat(other.heard).singleElement().satisfies(heard -> {
      assertThat(heard.method() + " " + heard.path()).isEqualTo("GET /orders/A1");
      assertThat(heard.headers()).containsEntry("Accept", List.of("application/json")).doesNotContainKey("Idempotency-key");
    });
  }

  @Test
  void writes_with_a_key_and_a_secret() {
    other.answers(201, "{}");
    assertThat(call(KEYED + ", \"secret\": {\"header\": \"Authorization\", \"value\": \"Bearer {{secret}}\", \"name\": \"shop\"}").result())
        .isEqualTo(Result.FOUND);
    assertThat(other.heard).singleElement().satisfies(heard -> {
      assertThat(heard.body()).isEqualTo("{\"sku\":\"A1\"}");
      assertThat(heard.headers()).containsEntry("Idempotency-key", List.of("the-key")).containsEntry("Authorization", List.of("Bearer hunter2"))
          .containsEntry("Content-type", List.of("application/json"));
    });
  }

  @ParameterizedTest
  @CsvSource({"404,MISSING", "400,REFUSED", "401,REFUSED", "409,REFUSED", "422,REFUSED", "418,FAILED", "302,FAILED", "500,FAILED", "0,FAILED"})
  void tells_what_is_not_there_from_what_is_refused_and_from_failures(int status, Result result) {
    other.answers(status, "{\"total\": \"1\"}");
    Answered answered = calls.call(asked(WRITE, Map.of("total", "total")));
    assertThat(answered.result()).isEqualTo(result);
    assertThat(answered.status()).isEqualTo(status);
    assertThat(answered.fields()).isEqualTo(result == Result.REFUSED ? Map.of("total", "1") : Map.of());
    assertThat(other.heard).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "\"text\"", "{\"a\":", "", "nul"})
  void takes_what_is_no_json_for_a_failure(String body) {
    other.answers(200, body);
    assertThat(calls.call(asked(READ, Map.of("a", "a")))).isEqualTo(Answered.failed(200));
  }

  @Test
  void takes_what_is_too_long_for_a_failure() {
    other.answers(200, "{\"a\": \"" + "ñ".repeat(60) + "\"}");
    assertThat(call(READ + ", \"largestAnswerBytes\": 128").result()).isEqualTo(Result.FAILED);
    assertThat(call(READ + ", \"largestAnswerBytes\": 129").result()).isEqualTo(Result.FOUND);
  }

  @Test
  void is_content_with_no_answer_where_nothing_is_to_be_kept() {
    other.answers(204, "");
    assertThat(call(WRITE)).isEqualTo(new Answered(Result.FOUND, Map.of(), 204));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 429, 500, 503})
  void asks_again_where_that_is_allowed(int passing) {
    other.answers(passing, "").answers(passing, "").answers(200, "{}");
    assertThat(call(READ + ", \"retries\": 2").result()).isEqualTo(Result.FOUND);
    assertThat(other.heard).hasSize(3);
  }

  @Test
  void asks_again_with_the_same_key() {
    other.answers(0, "").answers(200, "{}");
    assertThat(call(KEYED + ", \"retries\": 1").result()).isEqualTo(Result.FOUND);
    assertThat(other.heard).hasSize(2).allSatisfy(heard -> assertThat(heard.headers()).containsEntry("Idempotency-key", List.of("the-key")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 429, 503})
  void never_does_twice_what_has_no_key(int passing) {
    other.answers(passing, "");
    Asked asked = asked(WRITE, Map.of());
    Asked greedy = new Asked(asked.method(), asked.url(), asked.headers(), asked.body(), null, 10, 2, null, List.of(), List.of(), 100, Map.of());
    assertThat(calls.call(greedy).result()).isEqualTo(Result.FAILED);
    assertThat(other.heard).hasSize(1);
  }

  @Test
  void gives_up_after_the_attempts_it_was_given() {
    other.answers(503, "");
    assertThat(call(READ + ", \"retries\": 1")).isEqualTo(Answered.failed(503));
    assertThat(other.heard).hasSize(2);
  }

  @Test
  void waits_no_longer_than_it_may() {
    other.answersLate(200, "{}", 3_000);
    assertThat(call(READ + ", \"timeoutSeconds\": 1")).isEqualTo(Answered.failed(0));
  }

  @Test
  void calls_nobody_whom_the_operator_did_not_name() {
    permit(Map.of());
    assertThat(call(READ)).isEqualTo(Answered.failed(0));
    assertThat(other.heard).isEmpty();
  }

  @Test
  void sends_no_secret_where_it_does_not_belong() {
    permit(Map.of("relevo.connector.hosts", other.host(), "relevo.secret.shop", "hunter2", "relevo.secret.shop.host", "shop.example"));
    assertThat(call(READ + ", \"secret\": {\"header\": \"A\", \"value\": \"{{secret}}\", \"name\": \"shop\"}")).isEqualTo(Answered.failed(0));
    assertThat(other.heard).isEmpty();
  }

  @Test
  void calls_nobody_where_the_values_make_no_address() {
    Asked none = Connectors.of("{" + READ + "}").asked(new Values(Map.of("otro", "http://" + other.host()), Map.of("pedido", "../x"), Set.of()),
        Map.of(), "the-key");
    assertThat(calls.call(none)).isEqualTo(Answered.failed(0));
    assertThat(other.heard).isEmpty();
  }

  @Test
  void fails_where_nobody_listens() {
    other.close();
    assertThat(call(WRITE)).isEqualTo(Answered.failed(0));
  }

  @Test
  void tries_once_more_what_surely_was_not_sent() {
    Unlucky unlucky = new Unlucky(new Egress.NotSent("refused", null));
    calls.egress = unlucky;
    assertThat(call(WRITE).result()).isEqualTo(Result.FOUND);
    assertThat(unlucky.deadlines).hasSize(2);
  }

  @Test
  void leaves_later_attempts_the_time_that_is_left() {
    Unlucky unlucky = new Unlucky(new Egress.Unanswered("broken", null), new Egress.Unanswered("broken", null));
    calls.egress = unlucky;
    assertThat(call(READ + ", \"retries\": 2").result()).isEqualTo(Result.FOUND);
    assertThat(unlucky.deadlines).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates()
        .allMatch(deadline -> deadline.compareTo(CallConnector.PATIENCE) <= 0);
  }

  /** A way out that fails as it was told to, and then no more. */
  private static final class Unlucky implements Egress {

    final List<Duration> deadlines = new ArrayList<>();
    private final Iterator<Exception> failures;

    Unlucky(Exception... failures) {
      this.failures = List.of(failures).iterator();
    }

    @Override
    public Answer send(Call call) throws NotSent, Unanswered {
      deadlines.add(call.deadline());
      if (!failures.hasNext()) return new Answer(201, "{}");
      if (failures.next() instanceof NotSent notSent) throw notSent;
      throw new Unanswered("broken", null);
    }

    @Override
    public void trust(URI address) {}
  }

  private void permit(Map<String, String> config) {
    calls.permits = KnownConfig.permits(config);
    calls.start(this);
  }

  private Answered call(String parts) {
    return calls.call(asked(parts, Map.of()));
  }

  private Asked asked(String parts, Map<String, String> saves) {
    Values values = new Values(Map.of("otro", "http://" + other.host()), Map.of("pedido", "A1"), Set.of());
    return Connectors.of("{" + parts + "}").asked(values, saves, "the-key");
  }
}
