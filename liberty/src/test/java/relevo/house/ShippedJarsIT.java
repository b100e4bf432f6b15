package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is inside the packaged application, and what must not be. */
class ShippedJarsIT {

  private final List<String> jars = jars();

  @Test
  void can_compile_no_rule_to_java_code() {
    assertThat(jars).noneMatch(jar -> jar.matches("(drools-ecj|ecj|drools-drl-parser|antlr.*|javaparser.*|drools-mvel.*|mvel.*)\\.jar"));
  }

  @Test
  void are_the_modules_and_what_they_need() {
    assertThat(jars).contains(
        "kernel.jar", "messaging.jar", "flow.jar", "escalation.jar", "ticketing.jar", "sandbox.jar", "console.jar", "drools-model-compiler.jar");
  }

  @Test
  void bring_no_second_copy_of_what_the_server_has() {
    assertThat(jars).noneMatch(jar -> jar.matches("(jakarta\\.|hibernate|yasson|postgresql|flyway).*"));
  }

  @Test
  void bring_no_tests() {
    assertThat(jars).noneMatch(jar -> jar.matches("(junit|assertj|arquillian|rest-assured|archunit|launcher).*"));
  }

  private static List<String> jars() {
    try (ZipFile war = new ZipFile("target/wlp/usr/servers/relevo/apps/relevo.war")) {
      return war.stream().map(ZipEntry::getName).filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
          .map(name -> name.substring(name.lastIndexOf('/') + 1)).toList();
    } catch (IOException e) {
      throw new AssertionError("The packaged application is not there", e);
    }
  }
}
