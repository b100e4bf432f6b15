package relevo.flow.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.Egress;

class TellLeadTest {

  /** A system for leads that answers with one status, or does not answer if it is 0. */
  private static final class Crm implements Egress {

    final List<Call> calls = new ArrayList<>();
    int status = 202;
    URI trusted;

    @Override
    public Answer send(Call call) throws Unanswered {
      calls.add(call);
      if (status == 0) throw new Unanswered("broken", null);
      return new Answer(status, "");
    }

    @Override
    public void trust(URI address) {
      trusted = address;
    }
  }

  CrmSettings settings = CrmSettings.of("https://crm.example/leads", "s3cret");
  Captures captures = new Captures(settings);
  Crm crm = new Crm();
  TellLead tell = new TellLead();
  Lead lead = captures.of(Map.of("nombre", "Ana"));

  @BeforeEach
  void wire() {
    tell.crm = settings;
    tell.egress = crm;
    tell.leads = captures.leads;
    tell.clock = captures.clock;
  }

  @Test
  void sends_all_there_is_once_signed_and_under_the_leads_own_key() {
    LeadToTell asked = begun(1);
    tell.settle(asked, tell.call(asked));
    Egress.Call call = crm.calls.getFirst();
    String body = new String(call.body(), StandardCharsets.UTF_8);
    JsonObject sent = json(body);
    assertThat(sent.getString("id")).isEqualTo(lead.id().toString());
    assertThat(sent.getJsonObject("fields").getString("nombre")).isEqualTo("Ana");
    assertThat(sent.getInt("score")).isEqualTo(70);
    assertThat(sent.getJsonObject("consent").getString("version")).isEqualTo("2026-01");
    assertThat(call.headers()).containsEntry("Idempotency-Key", lead.id().toString()).containsEntry(SignedLead.SIGNATURE,
        "sha256=" + SignedLead.hmac("s3cret", call.headers().get(SignedLead.TIMESTAMP) + "." + body));
    assertThat(lead.view().crm()).isEqualTo("TOLD");
  }

  @Test
  void signs_as_everybody_does() {
    assertThat(SignedLead.hmac("key", "The quick brown fox jumps over the lazy dog"))
        .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
  }

  @Test
  void dates_by_the_real_time_however_far_the_demo_runs_ahead() {
    captures.clock.runAhead(Duration.ofDays(30));
    tell.call(begun(1));
    assertThat(Long.parseLong(crm.calls.getFirst().headers().get(SignedLead.TIMESTAMP)))
        .isLessThanOrEqualTo(Instant.now().getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 408, 429, 500, 503})
  void waits_longer_and_longer_while_nobody_can_be_had(int status) {
    crm.status = status;
    List<Duration> pauses = new ArrayList<>();
    for (int attempt = 1; attempt < TellLead.MOST_ATTEMPTS; attempt++) {
      LeadToTell asked = begun(attempt);
      Instant due = tell.again(asked, tell.call(asked), attempt).orElseThrow();
      pauses.add(Duration.between(captures.clock.now(), due).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS));
    }
    assertThat(pauses).isSorted();
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(10), Duration.ofHours(13));
    LeadToTell last = begun(TellLead.MOST_ATTEMPTS);
    assertThatThrownBy(() -> tell.call(last)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 404, 422})
  void leaves_a_refusal_to_a_person(int status) {
    crm.status = status;
    assertThatThrownBy(() -> tell.call(begun(1))).hasMessageContaining(String.valueOf(status));
    tell.parked(begun(1), "refused");
    assertThat(lead.view().crm()).isEqualTo("FAILED");
  }

  @Test
  void sends_nothing_unsigned() {
    tell.crm = CrmSettings.of("https://crm.example/leads", " ");
    assertThatThrownBy(() -> tell.call(begun(1))).hasMessageContaining("RELEVO_CRM_SECRET");
    assertThat(crm.calls).isEmpty();
  }

  @Test
  void drops_what_was_erased_and_what_nobody_wants_any_more() {
    assertThat(tell.begin(LeadToTell.of(UUID.randomUUID()), 1)).isEqualTo(TellLead.Start.drop());
    tell.crm = CrmSettings.of("", null);
    assertThat(tell.begin(LeadToTell.of(lead.id()), 1)).isEqualTo(TellLead.Start.drop());
  }

  @Test
  void trusts_whom_the_operator_named() {
    tell.trustTheCrm();
    assertThat(crm.trusted).isEqualTo(URI.create("https://crm.example/leads"));
  }

  private LeadToTell begun(int attempt) {
    return tell.begin(LeadToTell.of(lead.id()), attempt).input();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
