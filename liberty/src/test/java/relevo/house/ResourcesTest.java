package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.stream.Stream;

/** A resource that no application lists is unreachable; one that two list may be reachable without its guard. */
@AnalyzeClasses(packages = "relevo", importOptions = DoNotIncludeTests.class)
class ResourcesTest {

  @ArchTest
  static void are_each_in_exactly_one_application(JavaClasses all) {
    List<String> listed = all.stream().filter(type -> type.isAnnotatedWith(ApplicationPath.class))
        .flatMap(ResourcesTest::classesOf).filter(type -> type.isAnnotationPresent(Path.class)).map(Class::getName).toList();
    List<String> resources = all.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::getName).toList();
    assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(resources);
  }

  private static Stream<Class<?>> classesOf(JavaClass application) {
    try {
      return ((Application) application.reflect().getDeclaredConstructor().newInstance()).getClasses().stream();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(application.getName() + " needs a public constructor without arguments", e);
    }
  }
}
