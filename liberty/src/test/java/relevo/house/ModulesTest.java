package relevo.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.List;
import org.assertj.core.api.Assertions;
import relevo.events.DeskEvent;

/** Who may know whom. */
@AnalyzeClasses(packages = "relevo", importOptions = DoNotIncludeTests.class)
class ModulesTest {

  private static final int MOST_KERNEL_TYPES = 14;
  private static final String[] BUSINESS =
      {"relevo.messaging..", "relevo.flow..", "relevo.escalation..", "relevo.ticketing..", "relevo.access..", "relevo.integration..", "relevo.insight.."};

  @ArchTest
  static final ArchRule modules_meet_only_in_the_kernel = slices()
      .matching("relevo.(messaging|flow|escalation|ticketing|access|integration|insight)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule the_kernel_knows_no_module = noClasses()
      .that().resideInAnyPackage(
          "relevo.calendar..", "relevo.command..", "relevo.edition..", "relevo.events..", "relevo.figure..", "relevo.hold..", "relevo.housekeeping..", "relevo.jobs..", "relevo.journal..",
          "relevo.kernel..", "relevo.partner..", "relevo.permission..", "relevo.secret..", "relevo.sheet..", "relevo.trace..")
      .should().dependOnClassesThat().resideInAnyPackage("relevo.sandbox..", "relevo.web..", "relevo.health..")
      .orShould().dependOnClassesThat().resideInAnyPackage(BUSINESS);

  @ArchTest
  static final ArchRule the_sandbox_plays_the_outside_world_over_http_only = noClasses()
      .that().resideInAPackage("relevo.sandbox..")
      .should().dependOnClassesThat().resideInAnyPackage("relevo.web..", "relevo.health..", "relevo.events..", "relevo.jobs..")
      .orShould().dependOnClassesThat().resideInAnyPackage(BUSINESS);

  @ArchTest
  static final ArchRule nobody_leans_on_the_sandbox = noClasses()
      .that().resideOutsideOfPackage("relevo.sandbox..")
      .should().dependOnClassesThat().resideInAPackage("relevo.sandbox..");

  @ArchTest
  static final ArchRule an_event_is_said_by_its_module_alone = constructors()
      .that().areDeclaredInClassesThat(assignableTo(DeskEvent.class).or(nameMatching("relevo\\.events\\..+(Asked|Checked)")))
      .should(beCalledOnlyByTheirPublisher());

  @ArchTest
  static final ArchRule an_entity_stays_in_its_module = classes()
      .that().areAnnotatedWith(Entity.class).should(beKnownInTheirModuleOnly());

  @ArchTest
  static final ArchRule only_the_kernel_talks_http = noClasses()
      .that().resideOutsideOfPackages("relevo.kernel", "relevo.launcher")
      .should().dependOnClassesThat(nameMatching("(java\\.net\\.http|org\\.apache\\.hc|jakarta\\.ws\\.rs\\.client)\\..*"))
      .orShould().dependOnClassesThat(assignableTo(HttpURLConnection.class))
      .orShould().callMethod(URL.class, "openConnection")
      .orShould().callMethod(URL.class, "openStream")
      .because("relevo.kernel.Egress checks addresses, deadlines and sizes; nothing else does");

  @ArchTest
  static void the_kernel_package_stays_small(JavaClasses all) {
    List<String> types = all.stream()
        .filter(type -> type.getPackageName().equals("relevo.kernel") && type.isTopLevelClass())
        .map(JavaClass::getSimpleName).sorted().toList();
    Assertions.assertThat(types).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_KERNEL_TYPES);
  }

  /** The third word of {@code relevo.events.ticketing} and the second of {@code relevo.ticketing.ticket} name the module. */
  private static ArchCondition<JavaConstructor> beCalledOnlyByTheirPublisher() {
    return new ArchCondition<>("be called by the module that says the event") {
      @Override
      public void check(JavaConstructor constructor, ConditionEvents events) {
        String publisher = constructor.getOwner().getPackageName().replace("relevo.events.", "relevo.");
        constructor.getCallsOfSelf().stream()
            .filter(call -> !isIn(publisher, call.getOriginOwner()) && !isIn("relevo.events", call.getOriginOwner()))
            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> beKnownInTheirModuleOnly() {
    return new ArchCondition<>("be known in their module only") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        String module = String.join(".", List.of(entity.getPackageName().split("\\.")).subList(0, 2));
        entity.getDirectDependenciesToSelf().stream()
            .filter(dependency -> !isIn(module, dependency.getOriginClass()))
            .forEach(dependency -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean isIn(String root, JavaClass type) {
    return DescribedPredicate.<JavaClass>describe(root,
        each -> each.getPackageName().equals(root) || each.getPackageName().startsWith(root + ".")).test(type);
  }
}
