package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dashboards and alarms speak of what the desk measures, and somebody has written down what to do about each alarm. */
class MonitoringTest {

  private static final Path RUNBOOKS = Path.of("../docs/runbooks");
  private static final Pattern OURS = Pattern.compile("\"(relevo_[a-z_]+)\"");
  private static final Set<String> SEVERITIES = Set.of("critical", "warning", "info");

  @Test
  void reads_expressions_as_prometheus_does() {
    PromQuery query = new PromQuery("sum by (rule, team) (rate(a_total{x=\"by (z)\",y=~\"b|c\"}[5m] offset 1d)) > 4 * b_seconds and on(team) c == 0");
    assertThat(query.metrics()).containsExactly("a_total", "b_seconds", "c");
    assertThat(query.labels()).contains("x", "y", "rule", "team");
  }

  @Test
  void speaks_of_our_metrics_by_names_that_the_code_gives_them() throws IOException {
    Set<String> ours = ours();
    assertThat(ours).contains("relevo_tickets_open", "relevo_queue_waiting");
    for (String expression : Monitoring.expressions()) {
      assertThat(new PromQuery(expression).metrics().stream().filter(name -> name.startsWith("relevo_")).toList()).as(expression).isSubsetOf(ours);
    }
  }

  @Test
  void has_a_page_for_each_alarm_and_an_alarm_for_each_page() throws IOException {
    List<Map<String, Object>> alarms = Monitoring.alarms();
    assertThat(alarms).hasSizeGreaterThan(10).extracting(alarm -> alarm.get("alert")).doesNotHaveDuplicates();
    Set<String> pages = new TreeSet<>();
    for (Map<String, Object> alarm : alarms) {
      assertThat(alarm).containsKeys("alert", "expr", "for", "labels", "annotations");
      assertThat(((Map<?, ?>) alarm.get("labels")).get("severity")).isIn(SEVERITIES);
      Map<?, ?> annotations = (Map<?, ?>) alarm.get("annotations");
      assertThat(annotations.get("summary")).asString().isNotBlank();
      pages.add(Path.of((String) annotations.get("runbook_url")).getFileName().toString());
      Path page = Path.of("..").resolve((String) annotations.get("runbook_url"));
      assertThat(page).exists();
      assertThat(Files.readString(page)).startsWith("# " + alarm.get("alert")).contains("## Qué mirar", "## Qué hacer", (String) alarm.get("expr"));
    }
    try (Stream<Path> files = Files.list(RUNBOOKS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md"))).containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void draws_each_dashboard_from_a_source_that_its_reader_chooses() {
    List<Path> files = Monitoring.dashboardFiles();
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      JsonObject board = Monitoring.dashboard(file);
      assertThat(board.getString("uid")).isEqualTo(file.getFileName().toString().replace(".json", ""));
      Set<Integer> ids = new TreeSet<>();
      for (JsonValue value : board.getJsonArray("panels")) {
        JsonObject panel = value.asJsonObject();
        assertThat(ids.add(panel.getInt("id"))).as("one id a panel").isTrue();
        assertThat(panel.getString("title")).isNotBlank();
        assertThat(panel.getString("description")).isNotBlank();
        assertThat(panel.getJsonObject("datasource").getString("uid")).isEqualTo("${datasource}");
        JsonObject place = panel.getJsonObject("gridPos");
        assertThat(place.getInt("x") + place.getInt("w")).isLessThanOrEqualTo(24);
      }
    }
  }

  private static Set<String> ours() throws IOException {
    try (Stream<Path> files = Files.find(Path.of("../modules"), 20, (file, about) -> file.toString().matches(".*/src/main/java/.*\\.java"))) {
      return files.flatMap(file -> OURS.matcher(text(file)).results().map(name -> name.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
