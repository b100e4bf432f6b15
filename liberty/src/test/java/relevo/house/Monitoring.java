package relevo.house;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The dashboards and alarms that are shipped, as files. */
public final class Monitoring {

  static final Path ALARMS = Path.of("../ops/prometheus/relevo-alerts.yaml");
  static final Path DASHBOARDS = Path.of("../ops/grafana");

  private Monitoring() {}

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> alarms() {
    try {
      Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ALARMS));
      return ((List<Map<String, Object>>) file.get("groups")).stream()
          .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> dashboardFiles() {
    try (Stream<Path> files = Files.list(DASHBOARDS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonObject dashboard(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every expression that is shipped, of alarms and of panels. */
  public static List<String> expressions() {
    List<String> found = new ArrayList<>(alarms().stream().map(alarm -> (String) alarm.get("expr")).toList());
    for (Path file : dashboardFiles()) {
      for (JsonValue panel : dashboard(file).getJsonArray("panels")) {
        JsonArray targets = panel.asJsonObject().getJsonArray("targets");
        for (JsonValue target : targets) found.add(target.asJsonObject().getString("expr"));
      }
    }
    return found;
  }
}
