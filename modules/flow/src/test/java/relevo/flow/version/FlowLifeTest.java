package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.flow.FlowPublished;
import relevo.kernel.Refusal;

class FlowLifeTest {

  private static final String NAME = "bienvenida";

  Desk desk = new Desk();

  @Test
  void starts_from_what_is_live_and_ends_as_a_version() {
    DocumentDraft draft = desk.writing.begin(NAME, null, null, null, "ana");
    assertThat(draft.json()).isEqualTo(desk.stored.version(NAME, 1).orElseThrow().json());
    desk.writing.change(draft, null, DocumentText.pretty(Desk.greeting("Acme")), null, "ana");
    assertThat(desk.publishes(draft, null)).isEqualTo(2);
    assertThat(desk.kept).isEmpty();
    assertThat(desk.flows.forNewConversation().says().introduction().in("es", Map.of())).contains("Acme");
    assertThat(desk.published.all.getLast()).isEqualTo(new FlowPublished(NAME, 2, "ana", "porque sí"));
    assertThat(desk.log).endsWith("CREATED bienvenida null ana", "CHANGED bienvenida null ana", "PUBLISHED bienvenida 2 ana");
  }

  @Test
  void says_its_own_number_whatever_its_author_wrote() {
    desk.publishes(NAME, Desk.bienvenida("\"version\": 1", "\"version\": 77"), null);
    assertThat(desk.stored.version(NAME, 2).orElseThrow().json().getInt("version")).isEqualTo(2);
    assertThat(desk.flows.forNewConversation().version()).isEqualTo(2);
  }

  @Test
  void stops_at_a_document_that_is_not_sound_and_says_where() {
    JsonObject broken = Desk.bienvenida("{{marca}}", "{{nadie}}");
    refused(() -> desk.publishes(NAME, broken, null), 422, "flow-refused").hasMessageStartingWith("No se publica: bienvenida")
        .hasMessageContaining("usa {{nadie}}, que nadie rellena");
    assertThat(desk.live(NAME)).isEqualTo(1);
    assertThat(desk.kept).hasSize(1);
  }

  @Test
  void stops_at_a_document_of_another_flow() {
    JsonObject renamed = Desk.bienvenida("\"flow\": \"bienvenida\"", "\"flow\": \"otra\"");
    refused(() -> desk.publishes(NAME, renamed, null), 422, "flow-refused").hasMessageContaining("«flow» dice «otra»");
    assertThat(desk.publishes("otra", renamed, null)).isEqualTo(1);
    assertThat(desk.flows.live("otra")).isPresent();
  }

  @Test
  void stops_when_something_else_has_gone_live_until_its_author_has_seen_it() {
    DocumentDraft late = desk.draft(NAME, Desk.greeting("tarde"));
    desk.publishes(NAME, Desk.greeting("antes"), null);
    refused(() -> desk.publishes(late, null), 409, "draft-behind").hasMessageContaining("parte de la versión 1 de «bienvenida» y ahora vale la 2");
    desk.writing.change(late, null, null, 2, "ana");
    assertThat(desk.publishes(late, null)).isEqualTo(3);
  }

  @Test
  void goes_back_under_the_same_number() {
    desk.publishes(NAME, Desk.greeting("Acme"), null);
    desk.goesBack(NAME, 1, null);
    assertThat(desk.live(NAME)).isEqualTo(1);
    assertThat(desk.stored.versions).filteredOn(version -> version.name().equals(NAME)).hasSize(2);
    assertThat(desk.log).endsWith("ROLLED_BACK bienvenida 1 bo");
    assertThat(desk.publishes(NAME, Desk.greeting("otra vez"), null)).isEqualTo(3);
  }

  @Test
  void does_not_go_back_to_what_is_live_or_never_was() {
    refused(() -> desk.goesBack(NAME, 1, null), 409, "version-live");
    refused(() -> desk.goesBack(NAME, 9, null), 404, "not-found").hasMessage("No existe la versión 9 de «bienvenida».");
  }

  @Test
  void waits_for_a_second_person_who_has_not_written_in_it_if_there_must_be_one() {
    desk.publishing.fourEyes = true;
    DocumentDraft draft = desk.draft(NAME, Desk.greeting("Acme"));
    refused(() -> desk.publishes(draft, null), 409, "approval-missing");
    refused(() -> desk.publishing.approve(draft, "Ana"), 409, "own-draft");
    desk.publishing.approve(draft, "jefa");
    desk.writing.change(draft, null, DocumentText.pretty(Desk.greeting("otra")), null, "ana");
    refused(() -> desk.publishes(draft, null), 409, "approval-missing");
    desk.publishing.approve(draft, "jefa");
    assertThat(desk.publishes(draft, null)).isEqualTo(2);
    assertThat(desk.stored.version(NAME, 2).orElseThrow().card(2).approvedBy()).isEqualTo("jefa");
  }

  @Test
  void goes_live_on_its_date_as_it_was_asked_then() {
    DocumentDraft draft = scheduled();
    assertThat(DraftCard.of(draft).state()).isEqualTo("scheduled");
    assertThat(desk.live(NAME)).isEqualTo(1);
    desk.whenDue.settle(desk.due.getFirst(), null);
    desk.whenDue.settle(desk.due.getFirst(), null);
    assertThat(desk.live(NAME)).isEqualTo(2);
    assertThat(desk.stored.version(NAME, 2).orElseThrow().card(2).running()).isEqualTo("move");
  }

  @Test
  void does_not_go_live_on_a_date_that_was_taken_from_it_or_given_to_another_text() {
    DocumentDraft draft = scheduled();
    desk.publishing.unschedule(draft, "ana");
    desk.whenDue.settle(desk.due.getFirst(), null);
    refused(() -> desk.publishing.unschedule(draft, "ana"), 409, "not-scheduled");
    DocumentDraft other = scheduled();
    desk.writing.change(other, null, DocumentText.pretty(Desk.greeting("otra")), null, "ana");
    desk.whenDue.settle(desk.due.getLast(), null);
    assertThat(desk.live(NAME)).isEqualTo(1);
  }

  @Test
  void says_why_it_did_not_go_live_on_its_date() {
    DocumentDraft draft = scheduled();
    desk.publishes(NAME, Desk.greeting("antes"), null);
    desk.whenDue.settle(desk.due.getFirst(), null);
    assertThat(draft.trouble()).contains("parte de la versión 1 de «bienvenida» y ahora vale la 2");
    assertThat(desk.log).endsWith("HELD_BACK bienvenida null ana");
    assertThat(DraftCard.whole(draft).document()).isEqualTo(draft.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"drafts", "log", "validate", "Mayúsculas", "-x", ""})
  void needs_a_name_that_means_nothing_else(String name) {
    refused(() -> desk.draft(name, Desk.greeting("x")), 422, "flow-name");
  }

  @Test
  void needs_something_to_start_from() {
    refused(() -> desk.writing.begin("nuevo", null, null, null, "ana"), 422, "no-document");
    refused(() -> desk.writing.begin(NAME, null, null, 9, "ana"), 404, "not-found");
    refused(() -> desk.writing.found("nada"), 404, "not-found");
  }

  private DocumentDraft scheduled() {
    DocumentDraft draft = desk.draft(NAME, Desk.greeting("mañana"));
    Instant due = desk.clock.now().plus(Duration.ofDays(1));
    assertThat(desk.publishing.publish(draft, due, PublishDraft.origin(draft, "ana", "mañana", Running.MOVE, null)).dueAt()).isEqualTo(due);
    return draft;
  }

  static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable order, int status, String code) {
    return assertThatThrownBy(order).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }
}
