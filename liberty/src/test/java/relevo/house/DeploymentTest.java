package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is shipped to run the desk in containers says only what the desk understands, and gives it no more than it needs. */
@SuppressWarnings("unchecked")
class DeploymentTest {

  private static final Path OPS = Path.of("../ops");
  private static final Pattern VARIABLE = Pattern.compile("\\bRELEVO_[A-Z0-9_]+\\b");
  /** Where a name before the first slash has a dot or a port, it is a host. */
  private static final Pattern HOSTED = Pattern.compile("^[^/]*[.:][^/]*/");

  @Test
  void runs_two_nodes_of_which_one_always_stays() {
    Map<String, Object> deployment = ofKind("Deployment");
    assertThat(at(deployment, "spec", "replicas")).isEqualTo(2);
    assertThat(at(deployment, "spec", "strategy", "rollingUpdate", "maxUnavailable")).isEqualTo(0);
    assertThat(at(ofKind("PodDisruptionBudget"), "spec", "minAvailable")).isEqualTo(1);
    Object labels = at(deployment, "spec", "template", "metadata", "labels");
    for (String kind : List.of("PodDisruptionBudget", "Deployment")) assertThat(at(ofKind(kind), "spec", "selector", "matchLabels")).isEqualTo(labels);
    assertThat(at(ofKind("Service"), "spec", "selector")).isEqualTo(labels);
  }

  @Test
  void asks_for_health_where_the_desk_tells_it() {
    Map<String, Object> container = container();
    assertThat(at(container, "startupProbe", "httpGet", "path")).isEqualTo("/health/started");
    assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/health/live");
    assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/health/ready");
    assertThat(at(container, "resources", "limits")).asString().contains("memory");
    assertThat(at(container, "resources", "requests")).asString().contains("memory", "cpu");
  }

  @Test
  void has_no_rights_that_it_does_not_need() {
    Map<String, Object> pod = (Map<String, Object>) at(ofKind("Deployment"), "spec", "template", "spec");
    assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
    assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
    assertThat(at(container(), "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
    assertThat(at(container(), "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
    assertThat(at(container(), "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
    Map<String, Object> relevo = (Map<String, Object>) at(compose(), "services", "relevo");
    assertThat(relevo).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
    assertThat((List<String>) relevo.get("ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    assertThat(text(OPS.resolve("Containerfile"))).containsPattern("(?m)^USER \\$\\{UID}$").doesNotContainPattern("(?m)^(ADD|COPY) http");
  }

  @Test
  void has_its_secrets_in_files_and_each_of_them_is_there() {
    List<Map<String, String>> environment = (List<Map<String, String>>) container().get("env");
    assertThat(environment).allMatch(variable -> variable.get("name").endsWith("_FILE") && variable.get("value").startsWith("/run/secrets/relevo/"));
    String how = text(OPS.resolve("kubernetes/relevo.yaml"));
    for (Map<String, String> variable : environment) assertThat(how).contains("--from-literal=" + Path.of(variable.get("value")).getFileName() + "=");
    Map<String, Object> services = (Map<String, Object>) compose().get("services");
    Set<String> known = ((Map<String, Object>) compose().get("secrets")).keySet();
    for (Object service : services.values()) {
      List<String> given = (List<String>) ((Map<String, Object>) service).get("secrets");
      assertThat(known).containsAll(given);
      ((Map<String, String>) ((Map<String, Object>) service).get("environment")).forEach((name, value) -> {
        if (name.endsWith("_FILE")) assertThat(given).contains(Path.of(value).getFileName().toString());
      });
    }
    assertThat(text(Path.of("../.gitignore"))).contains("ops/secrets/", "ops/relevo.env");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Containerfile", "compose.yaml", "kubernetes/relevo.yaml", "relevo.env.example", "backup.sh", "restore.sh", "assemble.sh"})
  void speaks_of_variables_that_are_documented(String file) {
    Set<String> said = new TreeSet<>();
    VARIABLE.matcher(text(Path.of("../README.md")) + text(Path.of("../docs/manual-operador.md")) + text(OPS.resolve("README.md"))).results()
        .forEach(name -> said.add(name.group()));
    List<String> unknown = VARIABLE.matcher(text(OPS.resolve(file))).results().map(name -> name.group().replaceFirst("_FILE$", ""))
        .filter(name -> !said.contains(name)).toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void names_no_registry() {
    List<String> images = new ArrayList<>();
    images.add((String) container().get("image"));
    ((Map<String, Map<String, Object>>) at(compose(), "services")).values()
        .forEach(service -> images.add(((String) service.get("image")).replaceAll("^\\$\\{\\w+:-(.*)}$", "$1")));
    text(OPS.resolve("Containerfile")).lines().filter(line -> line.startsWith("ARG BASE=")).forEach(line -> images.add(line.substring(9)));
    assertThat(images).hasSize(5).noneMatch(image -> HOSTED.matcher(image).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup.sh", "restore.sh", "assemble.sh"})
  void has_scripts_that_a_plain_shell_reads(String script) throws IOException, InterruptedException {
    Path file = OPS.resolve(script);
    assertThat(Files.isExecutable(file)).isTrue();
    assertThat(new ProcessBuilder("sh", "-n", file.toString()).inheritIO().start().waitFor()).isZero();
  }

  private static Map<String, Object> container() {
    return ((List<Map<String, Object>>) at(ofKind("Deployment"), "spec", "template", "spec", "containers")).getFirst();
  }

  private static Map<String, Object> ofKind(String kind) {
    Iterable<Object> all = yaml().loadAll(text(OPS.resolve("kubernetes/relevo.yaml")));
    return StreamSupport.stream(all.spliterator(), false).map(each -> (Map<String, Object>) each)
        .filter(each -> kind.equals(each.get("kind"))).findFirst().orElseThrow();
  }

  private static Map<String, Object> compose() {
    return yaml().load(text(OPS.resolve("compose.yaml")));
  }

  private static Object at(Map<String, Object> from, String... path) {
    Object here = from;
    for (String step : path) here = Objects.requireNonNull(((Map<String, Object>) here).get(step), step);
    return here;
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
