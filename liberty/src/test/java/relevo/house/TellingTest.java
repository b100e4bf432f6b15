package relevo.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.function.Predicate;
import relevo.journal.Journal;

/** The one rule: inside a transaction an event, told at once; across transactions a job; nothing else. */
@AnalyzeClasses(packages = "relevo", importOptions = DoNotIncludeTests.class)
class TellingTest {

  private static final Set<TransactionPhase> PHASES = Set.of(TransactionPhase.IN_PROGRESS, TransactionPhase.AFTER_SUCCESS);

  @ArchTest
  static final ArchRule nothing_is_told_asynchronously = noClasses()
      .should().callMethodWhere(target(name("fireAsync")))
      .because("an async observer runs outside the transaction and its failure is seen by nobody; add a job instead");

  @ArchTest
  static final ArchRule nobody_listens_asynchronously = methods()
      .should(haveNoParameter("that observes asynchronously", parameter -> parameter.isAnnotatedWith(ObservesAsync.class)));

  @ArchTest
  static final ArchRule observers_run_in_the_transaction_or_only_hint_after_it = methods()
      .should(haveNoParameter("observed in another phase", parameter -> parameter.tryGetAnnotationOfType(Observes.class)
          .filter(observes -> !PHASES.contains(observes.during())).isPresent()))
      .because("the failure of a BEFORE_COMPLETION observer is swallowed, and the data commits");

  @ArchTest
  static final ArchRule only_the_journal_comes_first = methods()
      .that().areNotDeclaredIn(Journal.class)
      .should(haveNoParameter("with a priority", parameter -> parameter.isAnnotatedWith(Priority.class)))
      .because("no observer may rely on another having run");

  @ArchTest
  static final ArchRule there_is_one_clock = noClasses()
      .should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "java.util.Timer")
      .because("ManagedScheduledExecutorService is the one clock");

  private static ArchCondition<JavaMethod> haveNoParameter(String what, Predicate<JavaParameter> forbidden) {
    return new ArchCondition<>("have no parameter " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getParameters().stream().filter(forbidden)
            .forEach(parameter -> events.add(SimpleConditionEvent.violated(parameter, parameter.getDescription())));
      }
    };
  }
}
