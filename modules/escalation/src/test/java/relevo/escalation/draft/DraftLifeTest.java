package relevo.escalation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.release.FolderWaits;
import relevo.escalation.replay.Guarded;
import relevo.escalation.replay.Report;
import relevo.escalation.replay.TrialCard;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

class DraftLifeTest {

  private static final String MESA = "rule \"tercera\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";
  private static final Map<String, String> LIVE = Map.of("triggers/a.drl", MESA);
  private static final Map<String, String> NEXT = Map.of("triggers/a.drl", MESA.replace("mesa", "retenciones"));

  Shelf shelf = new Shelf();

  @BeforeEach
  void begin() {
    shelf.live.saves(LIVE);
  }

  @Test
  void starts_from_what_is_live_and_ends_as_a_release() {
    Draft draft = shelf.writing.begin("a retenciones", null, null, "ana");
    assertThat(draft.files()).isEqualTo(LIVE);
    shelf.writing.change(draft, null, NEXT, null, "ana");
    assertThat(publish(draft, "ana").release()).isEqualTo(2);
    assertThat(shelf.live.files()).isEqualTo(NEXT);
    assertThat(shelf.kept).isEmpty();
    assertThat(shelf.live.logged()).containsExactly("PUBLISHED 1 carpeta de reglas", "CREATED null ana", "CHANGED null ana",
        "PUBLISHED 2 ana");
  }

  @Test
  void stops_at_a_file_that_cannot_be_understood() {
    Draft draft = shelf.writing.begin("mal", Map.of("triggers/a.drl", "rule"), null, "ana");
    refused(() -> publish(draft, "ana"), 422, "rules-refused").hasMessageContaining("No se publica: triggers/a.drl:1:");
    assertThat(shelf.live.files()).isEqualTo(LIVE);
    assertThat(shelf.kept).hasSize(1);
  }

  @Test
  void stops_at_a_scenario_that_does_not_come_true_and_names_it() {
    Draft draft = shelf.writing.begin("mal", Map.of("triggers/a.drl", MESA,
        "triggers/a.yaml", "- {name: dos bastan, given: {Turno.intentosFallidos: 2}, team: mesa}"), null, "ana");
    refused(() -> publish(draft, "ana"), 422, "rules-refused")
        .hasMessageContaining("El escenario «dos bastan» no se cumple: se esperaba el equipo «mesa» y salió «ninguno».")
        .hasMessageContaining("A «tercera» le faltó Turno: intentosFallidos >= 3 (Turno.intentosFallidos = 2).");
  }

  @Test
  void stops_when_something_else_has_gone_live_until_its_author_has_seen_it() {
    Draft draft = shelf.writing.begin("tarde", NEXT, null, "ana");
    shelf.live.saves(Map.of("triggers/a.drl", MESA.replace(">= 3", ">= 4")));
    refused(() -> publish(draft, "ana"), 409, "draft-behind");
    shelf.writing.change(draft, null, null, 2L, "ana");
    assertThat(publish(draft, "ana").release()).isEqualTo(3);
  }

  @Test
  void stops_when_a_trial_of_these_very_files_speaks_against_them() {
    Draft draft = shelf.writing.begin("demasiado", NEXT, null, "ana");
    shelf.tried.put(NEXT, trial(12));
    refused(() -> publish(draft, "ana"), 409, "guard").hasMessage("12.0 puntos");
    assertThat(shelf.live.files()).isEqualTo(LIVE);
    Map<String, String> milder = Map.of("triggers/a.drl", MESA.replace(">= 3", ">= 4"));
    shelf.writing.change(draft, null, milder, null, "ana");
    assertThat(publish(draft, "ana").release()).isEqualTo(2);
  }

  @Test
  void is_published_with_what_spoke_for_it() {
    Draft draft = shelf.writing.begin("probado", NEXT, null, "ana");
    shelf.tried.put(NEXT, trial(1));
    assertThat(DraftCard.whole(draft, shelf.publishing.guard.lastTrial(draft.files()).orElse(null)).trial()).isEqualTo(trial(1));
    publish(draft, "ana");
    assertThat(JsonText.as(Proof.class, shelf.live.evidence())).isEqualTo(new Proof(1, 0, trial(1)));
  }

  private static TrialCard trial(double points) {
    Guarded guarded = new Guarded(points <= 5, true, points, 5, 5, 100, 50, points + " puntos", List.of());
    return new TrialCard(new UUID(0, 7), "replay", "done", "ana", Instant.EPOCH, Instant.EPOCH, 100, 100, null,
        new Report(100, 12, null, null, null, List.of(), List.of(), List.of(), 1, guarded, null));
  }

  @Test
  void needs_a_second_person_where_two_are_asked_for() {
    shelf.publishing.fourEyes = true;
    Draft draft = shelf.writing.begin("a retenciones", NEXT, null, "ana");
    shelf.writing.change(draft, null, null, null, "bo");
    refused(() -> publish(draft, "cira"), 409, "approval-missing");
    refused(() -> shelf.publishing.approve(draft, "Ana"), 409, "own-draft");
    refused(() -> shelf.publishing.approve(draft, "bo"), 409, "own-draft");
    shelf.publishing.approve(draft, "cira");
    assertThat(publish(draft, "ana").release()).isEqualTo(2);
  }

  @Test
  void loses_its_approval_with_the_next_letter() {
    shelf.publishing.fourEyes = true;
    Draft draft = shelf.writing.begin("a retenciones", LIVE, null, "ana");
    shelf.publishing.approve(draft, "cira");
    shelf.writing.change(draft, null, NEXT, null, "ana");
    assertThat(draft.approvedBy()).isNull();
    refused(() -> publish(draft, "ana"), 409, "approval-missing");
    shelf.writing.change(draft, null, LIVE, null, "ana");
    refused(() -> publish(draft, "ana"), 409, "approval-missing");
  }

  @Test
  void is_not_approved_by_someone_who_writes_in_it_afterwards() {
    shelf.publishing.fourEyes = true;
    Draft draft = shelf.writing.begin("a retenciones", NEXT, null, "ana");
    shelf.publishing.approve(draft, "cira");
    shelf.writing.change(draft, "otro nombre", null, null, "cira");
    refused(() -> publish(draft, "ana"), 409, "approval-missing");
  }

  @Test
  void needs_nobody_else_where_one_is_enough() {
    Draft draft = shelf.writing.begin("a retenciones", NEXT, null, "ana");
    shelf.publishing.approve(draft, "ana");
    assertThat(publish(draft, "ana").release()).isEqualTo(2);
  }

  @Test
  void goes_live_on_its_date() {
    Draft draft = shelf.writing.begin("mañana", NEXT, null, "ana");
    Instant due = shelf.clock.now().plus(Duration.ofDays(1));
    assertThat(shelf.publishing.publish(draft, due, "ana", "desde mañana", Shelf.ALONE).dueAt()).isEqualTo(due);
    assertThat(shelf.live.files()).isEqualTo(LIVE);
    shelf.whenDue.settle(shelf.due.getFirst(), null);
    assertThat(shelf.live.files()).isEqualTo(NEXT);
    shelf.whenDue.settle(shelf.due.getFirst(), null);
    assertThat(shelf.live.logged()).filteredOn(line -> line.startsWith("PUBLISHED")).hasSize(2);
  }

  @Test
  void is_given_its_date_as_the_database_will_keep_it() {
    Draft draft = shelf.writing.begin("mañana", NEXT, null, "ana");
    new Publication("desde mañana", "2199-01-01T08:00:00.123456789+01:00", "ana", null, null).of(draft, shelf.publishing, Shelf.signedIn());
    assertThat(draft.dueAt()).isEqualTo("2199-01-01T07:00:00.123456Z").isEqualTo(shelf.due.getFirst().at());
    refused(() -> new Publication("x", "mañana", "ana", null, null).of(draft, shelf.publishing, Shelf.signedIn()), 422, "at");
    refused(() -> new Publication(" ", null, "ana", null, null).of(draft, shelf.publishing, Shelf.signedIn()), 422, "comment");
  }

  @Test
  void does_not_go_live_on_a_date_that_was_taken_from_it_or_given_to_other_files() {
    Draft draft = shelf.writing.begin("mañana", NEXT, null, "ana");
    Instant due = shelf.clock.now().plus(Duration.ofDays(1));
    shelf.publishing.publish(draft, due, "ana", "desde mañana", Shelf.ALONE);
    shelf.publishing.unschedule(draft, "ana");
    shelf.whenDue.settle(shelf.due.getFirst(), null);
    shelf.publishing.publish(draft, due, "ana", "desde mañana", Shelf.ALONE);
    shelf.writing.change(draft, null, LIVE, null, "ana");
    shelf.whenDue.settle(shelf.due.getLast(), null);
    assertThat(shelf.live.files()).isEqualTo(LIVE);
    assertThat(draft.dueAt()).isNull();
    refused(() -> shelf.publishing.unschedule(draft, "ana"), 409, "not-scheduled");
  }

  @Test
  void says_why_it_did_not_go_live_on_its_date() {
    Draft draft = shelf.writing.begin("mañana", NEXT, null, "ana");
    shelf.publishing.publish(draft, shelf.clock.now().plus(Duration.ofDays(1)), "ana", "desde mañana", Shelf.ALONE);
    Map<String, String> meanwhile = Map.of("triggers/a.drl", MESA.replace(">= 3", ">= 4"));
    shelf.live.saves(meanwhile);
    shelf.whenDue.settle(shelf.due.getFirst(), null);
    assertThat(shelf.live.files()).isEqualTo(meanwhile);
    assertThat(draft.trouble()).contains("parte del juego 1 y ahora vale el 2");
    assertThat(shelf.live.logged().getLast()).isEqualTo("HELD_BACK null ana");
  }

  @Test
  void keeps_the_folder_in_one_draft_that_nobody_there_has_written() {
    shelf.publishing.fourEyes = true;
    shelf.folder.on(new FolderWaits(NEXT, 1, Map.of("triggers/a.drl", "x"), List.of(), List.of()));
    shelf.folder.on(new FolderWaits(NEXT, 1, Map.of("triggers/a.drl", "y"), List.of("triggers/a.drl"), List.of()));
    Draft draft = shelf.kept.values().iterator().next();
    assertThat(shelf.kept).hasSize(1);
    assertThat(draft.trouble()).contains("triggers/a.drl");
    shelf.publishing.approve(draft, "ana");
    assertThat(publish(draft, "ana").release()).isEqualTo(2);
  }

  private Published publish(Draft draft, String by) {
    return shelf.publishing.publish(draft, null, by, "porque sí", Shelf.ALONE);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call, int status, String code) {
    return assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }
}
