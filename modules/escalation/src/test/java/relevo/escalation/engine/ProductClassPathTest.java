package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductClassPathTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "org.drools.drl.parser.DrlParser", "org.drools.ecj.EclipseJavaCompiler",
          "org.eclipse.jdt.internal.compiler.Compiler",
      "org.antlr.runtime.Parser", "org.antlr.v4.runtime.Parser", "com.github.javaparser.JavaParser", "org.mvel2.MVEL",
      "org.drools.mvel.MVELConstraint", "org.mvel3.MVEL", "org.drools.model.codegen.ExecutableModelProject"})
  void has_nothing_that_could_compile_a_rule_to_code(String compiler) throws IOException {
    try (URLClassLoader product = product()) {
      assertThatThrownBy(() -> Class.forName(compiler, false, product)).isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void is_enough_to_read_build_and_ask_rules() throws Exception {
    try (URLClassLoader product = product()) {
      Thread.currentThread().setContextClassLoader(product);
      Class<?> ruleSet = product.loadClass(RuleSet.class.getName());
      String third = Rules.third("tercera", 0, "decision.escalate(\"mesa\");");
      Object rules = ruleSet.getMethod("of", Map.class, Set.class).invoke(null, Map.of("a.drl", third), Set.of());
      Object decision = ruleSet.getMethod("decide", Map.class, Samples.NOON.getClass())
          .invoke(rules, Map.of("Turno.intentosFallidos", 3), Samples.NOON);
      assertThat(decision).hasToString(Rules.set(third).decide(Rules.thirdFailure()).toString());
      assertThat(decision.getClass()).isNotEqualTo(Decision.class);
    } finally {
      Thread.currentThread().setContextClassLoader(ProductClassPathTest.class.getClassLoader());
    }
  }

  /** Only what the product ships, as Maven resolved it. */
  private static URLClassLoader product() throws IOException {
    List<URL> jars = new ArrayList<>(List.of(url("target/classes")));
    for (String jar : Files.readString(Path.of("target/runtime-classpath.txt")).strip()
        .split(File.pathSeparator)) jars.add(url(jar));
    return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String file) throws MalformedURLException {
    return Path.of(file).toUri().toURL();
  }
}
