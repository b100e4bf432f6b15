package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.escalation.facts.Facts;
import relevo.escalation.team.KnownTeams;

class WatchRulesTest {

  private static final String MESA = "rule \"tercera\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";
  private static final String RETENTION = MESA.replace("mesa", "retenciones");

  @TempDir Path dir;
  Desk desk = new Desk();
  LiveRules live = new LiveRules();
  WatchRules watching;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(dir.resolve("triggers"));
    Files.createDirectories(dir.resolve("bench"));
    watching = watching("bienvenida", live);
  }

  @Test
  void makes_a_saved_file_live_at_the_next_look() throws IOException {
    save("triggers/a.drl", MESA);
    watching.look();
    assertThat(decides()).isEqualTo("1 mesa");
    save("triggers/a.drl", RETENTION);
    watching.look();
    assertThat(decides()).isEqualTo("2 retenciones");
  }

  @Test
  void keeps_the_last_good_set_and_names_what_is_wrong_once() throws IOException {
    save("triggers/a.drl", MESA);
    watching.look();
    save("triggers/b.drl", MESA.replace("intentosFallidos", "fallos"));
    String log = logged(() -> {
      watching.look();
      watching.look();
    });
    assertThat(log).isEqualTo("triggers/b.drl:1:28: No existe «fallos» en Turno. ¿Quiso decir «intentosFallidos»?\n");
    assertThat(decides()).isEqualTo("1 mesa");
    assertThat(watching.last().checked().problems()).hasSize(1);
  }

  @Test
  void gives_notice_of_what_rules_do_together_and_lets_them_live() throws IOException {
    save("triggers/a.drl", MESA);
    save("triggers/b.drl", RETENTION.replace("tercera", "otra"));
    watching.look();
    assertThat(decides()).isEqualTo("1 mesa");
    assertThat(watching.notices()).extracting(notice -> notice.file() + " " + notice.severity() + " " + notice.message())
        .contains("triggers/b.drl warning El equipo «retenciones» de la regla «otra» no gana nunca: "
            + "siempre que habla, decide antes una regla más fuerte («tercera»).");
    assertThat(watching.notices()).isSameAs(watching.notices());
    save("triggers/b.drl", "// nada");
    watching.look();
    assertThat(watching.notices()).isEmpty();
  }

  @Test
  void runs_the_release_of_the_database_when_the_folder_is_bad_at_the_start() throws IOException {
    desk.takesFolder(Map.of("triggers/a.drl", RETENTION));
    save("triggers/a.drl", "rule");
    watching.look();
    assertThat(decides()).isEqualTo("1 retenciones");
  }

  @Test
  void follows_what_another_node_made_live() throws IOException {
    save("triggers/a.drl", MESA);
    watching.look();
    LiveRules elsewhere = new LiveRules();
    watching("bienvenida", elsewhere).look();
    assertThat(elsewhere.number()).isEqualTo(1);
    assertThat(desk.published.heard).hasSize(1);
  }

  @Test
  void takes_every_node_back_to_an_earlier_release_at_the_next_look_and_leaves_it_there() throws IOException {
    LiveRules elsewhere = new LiveRules();
    WatchRules another = watching("bienvenida", elsewhere);
    for (String text : List.of(MESA, RETENTION)) {
      save("triggers/a.drl", text);
      watching.look();
    }
    another.look();
    assertThat(elsewhere.number()).isEqualTo(2);
    desk.publisher().again(1, "ana", "la dos molesta");
    watching.look();
    another.look();
    assertThat(decides()).isEqualTo("1 mesa");
    assertThat(elsewhere.number()).isEqualTo(1);
    LiveRules restarted = new LiveRules();
    WatchRules fresh = watching("bienvenida", restarted);
    fresh.look();
    fresh.look();
    assertThat(restarted.number()).isEqualTo(1);
  }

  @Test
  void lets_a_failing_scenario_hold_back_the_rules_and_says_which() throws IOException {
    save("triggers/a.drl", MESA);
    watching.look();
    save("triggers/a.drl", RETENTION);
    save("triggers/a.yaml", "- name: a la mesa\n  given: {Turno.intentosFallidos: 3}\n  team: mesa\n");
    assertThat(logged(watching::look)).startsWith("triggers/a.yaml:1:1: El escenario «a la mesa» no se cumple: se esperaba el "
        + "equipo «mesa» y salió «retenciones».");
    assertThat(decides()).isEqualTo("1 mesa");
    save("triggers/a.yaml", "- name: a retenciones\n  given: {Turno.intentosFallidos: 3}\n  team: retenciones\n");
    watching.look();
    assertThat(decides()).isEqualTo("2 retenciones");
  }

  @Test
  void leaves_what_changed_to_the_second_person_if_there_must_be_one() throws IOException {
    desk.fourEyes = true;
    watching = watching("bienvenida", live);
    save("triggers/a.drl", MESA);
    watching.look();
    save("triggers/a.drl", RETENTION);
    watching.look();
    assertThat(decides()).isEqualTo("1 mesa");
    assertThat(desk.waiting.heard).hasSize(1);
  }

  @Test
  void takes_only_the_bench_rules_for_the_bench_flow() throws IOException {
    save("triggers/a.drl", MESA);
    save("bench/b.drl", RETENTION);
    watching("bench", live).look();
    assertThat(decides()).isEqualTo("1 retenciones");
  }

  @Test
  void publishes_what_it_saw_once_the_database_is_back() throws IOException {
    save("triggers/a.drl", MESA);
    desk.down = true;
    String log = logged(() -> {
      watching.look();
      watching.look();
    });
    assertThat(log.lines()).hasSize(1);
    assertThat(watching.hasLooked()).isFalse();
    desk.down = false;
    watching.look();
    assertThat(decides()).isEqualTo("1 mesa");
    assertThat(watching.hasLooked()).isTrue();
  }

  @Test
  void says_that_the_folder_is_empty() {
    assertThat(logged(watching::look)).isEqualTo("No hay ningún archivo .drl en la carpeta triggers\n");
    assertThat(decides()).isEqualTo("0 mesa");
  }

  private WatchRules watching(String flow, LiveRules rules) {
    WatchRules watch = new WatchRules();
    watch.rulesDir = dir.toString();
    watch.flow = flow;
    watch.publishing = desk.publishing();
    watch.checking = Desk.checking();
    watch.releases = desk;
    watch.live = rules;
    watch.teams = KnownTeams.two();
    watch.open();
    return watch;
  }

  private String decides() {
    var judged = live.judge(Facts.of(Map.of("Turno.intentosFallidos", 3), LocalDateTime.now()), "mesa");
    return judged.release() + " " + judged.decision().team();
  }

  private void save(String file, String text) throws IOException {
    Files.writeString(dir.resolve(file), text);
  }

  private static String logged(Runnable work) {
    StringBuilder lines = new StringBuilder();
    Handler ear = new Handler() {
      @Override
      public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= 900) lines.append(line.getMessage()).append('\n');
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger logger = Logger.getLogger(WatchRules.class.getName());
    logger.addHandler(ear);
    work.run();
    logger.removeHandler(ear);
    return lines.toString();
  }
}
