package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import relevo.escalation.release.RulesResource;
import relevo.escalation.release.RulesState;

/** An analyst saves a rule file, and the next decision follows it. */
interface LiveRuleFiles {

  String NAME = "triggers/ensayo.drl";
  Duration LONGEST = Duration.ofSeconds(2);
  int TRIES = 3;

  @Test
  default void a_saved_rule_decides_within_two_seconds() throws Exception {
    Duration quickest = LONGEST.multipliedBy(10);
    for (int attempt = 0; attempt < TRIES && quickest.compareTo(LONGEST) > 0; attempt++) {
      String choice = "ensayo-" + attempt;
      long start = System.nanoTime();
      save(rule(choice));
      Desk.await("the rule to decide", () -> escalates(choice));
      quickest = Duration.ofNanos(Math.min(quickest.toNanos(), System.nanoTime() - start));
    }
    remove();
    assertTrue(quickest.compareTo(LONGEST) < 0, "The quickest of " + TRIES + " took " + quickest);
  }

  @Test
  default void a_decision_names_its_release_its_rule_and_its_facts() throws Exception {
    save(rule("ensayo-con-nombre"));
    Desk.await("the rule to decide", () -> escalates("ensayo-con-nombre"));
    UUID conversation = Desk.conversation();
    Desk.commit(() -> Desk.tell(Turns.choice(conversation, "ensayo-con-nombre")));
    long release = state().release().number();
    assertEquals(List.of(String.valueOf(release)), decision("release::text", conversation));
    assertEquals(List.of("regla de ensayo"), decision("outcome::json -> 'because' ->> 0", conversation));
    assertEquals(List.of("ensayo-con-nombre"), decision("facts::json ->> 'Turno.opcionMenu'", conversation));
    remove();
  }

  @Test
  default void a_broken_file_is_refused_by_place_while_the_last_good_one_decides() throws Exception {
    save(rule("ensayo-bueno"));
    Desk.await("the rule to decide", () -> escalates("ensayo-bueno"));
    long release = state().release().number();
    save(rule("ensayo-bueno").replace("opcionMenu", "opcionMenuu"));
    Desk.await("the refusal", () -> fileState().state().equals("refused"));
    var problem = fileState().problems().getFirst();
    assertEquals("triggers/ensayo.drl 5:12", problem.file() + " " + problem.line() + ":" + problem.column());
    assertTrue(problem.message().contains("opcionMenuu"), problem.message());
    assertEquals(release, state().release().number());
    assertTrue(escalates("ensayo-bueno"));
    remove();
  }

  private static String rule(String choice) {
    return """
        // Solo para pruebas.

        rule "regla de ensayo"
        when
            Turno( opcionMenu == "%s" )
        then
            decision.escalate("mesa");
        end
        """.formatted(choice);
  }

  private static boolean escalates(String choice) {
    UUID conversation = Desk.conversation();
    try {
      Desk.commit(() -> Desk.tell(Turns.choice(conversation, choice)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return Desk.count("from ticketing.ticket where conversation_id = ?", conversation) == 1;
  }

  private static List<String> decision(String column, UUID conversation) {
    return Desk.column("select " + column + " from escalation.decision where conversation_id = ?", conversation);
  }

  private static RulesState state() {
    return Desk.bean(RulesResource.class).state();
  }

  private static RulesState.File fileState() {
    return state().files().stream().filter(file -> file.name().equals(NAME)).findFirst().orElseThrow();
  }

  private static Path file() {
    return Path.of(ConfigProvider.getConfig().getValue("relevo.rules.dir", String.class)).resolve(NAME);
  }

  private static void save(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private static void remove() throws IOException {
    Files.delete(file());
    Desk.await("the file to be forgotten", () -> state().files().stream().noneMatch(file -> file.name().equals(NAME)));
  }
}
