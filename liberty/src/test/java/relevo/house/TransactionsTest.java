package relevo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Where transactions begin: in a resource method, in the settlement of jobs, and where no one asked (start and clock). */
@AnalyzeClasses(packages = "relevo", importOptions = DoNotIncludeTests.class)
class TransactionsTest {

  private static final String SETTLEMENT = "relevo.jobs.Settlement";
  private static final String JOBS = "relevo.jobs.Jobs";

  /**
   * Called at the start, by the clock, at the door before the request's own transaction, or before and after the bytes of an upload,
   * which may take minutes; a name more here needs a reason.
   */
  private static final Set<String> UNASKED = Set.of(
      "relevo.jobs.JobPoll",
      "relevo.ticketing.team.DefineTeams",
      "relevo.escalation.team.StoredTeams",
      "relevo.escalation.release.PublishRules",
      "relevo.escalation.release.Releases",
      "relevo.flow.understanding.StoredLists",
      "relevo.escalation.replay.Trials",
      "relevo.escalation.source.StoredSources",
      "relevo.integration.account.StoredAccounts",
      "relevo.flow.version.SeedDocuments",
      "relevo.flow.version.StoredDocuments",
      "relevo.access.session.Recognition",
      "relevo.access.account.DefineAgents",
      "relevo.access.account.FirstAdministrator",
      "relevo.access.socket.Tickets",
      "relevo.access.socket.Liveness",
      "relevo.access.socket.ReadJournal",
      "relevo.access.socket.Looks",
      "relevo.access.socket.Presence",
      "relevo.journal.RestoredEntries",
      "relevo.flow.knowledge.KnowledgeState",
      "relevo.flow.knowledge.ShipArticles",
      "relevo.messaging.media.ReceiveUpload");

  @ArchTest
  static final ArchRule transactions_begin_in_few_places = methods()
      .that().areAnnotatedWith(Transactional.class)
      .should().beDeclaredInClassesThat(DescribedPredicate.describe("are resources, the settlement, jobs, or unasked",
          type -> type.isAnnotatedWith(Path.class) || Set.of(SETTLEMENT, JOBS).contains(type.getName())
              || UNASKED.contains(type.getName())));

  @ArchTest
  static final ArchRule no_class_is_transactional_as_a_whole =
      noClasses().should().beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule jobs_join_the_transaction_of_whoever_adds_them = methods()
      .that().areDeclaredIn(JOBS).and().areAnnotatedWith(Transactional.class)
      .should(run(TxType.MANDATORY));

  @ArchTest
  static final ArchRule each_settlement_is_a_transaction_of_its_own = methods()
      .that().areDeclaredIn(SETTLEMENT).and().areAnnotatedWith(Transactional.class)
      .should(run(TxType.REQUIRES_NEW));

  @ArchTest
  static final ArchRule nobody_begins_one_by_hand =
      noClasses().should().dependOnClassesThat(DescribedPredicate.<JavaClass>describe("are UserTransaction",
          type -> type.isEquivalentTo(UserTransaction.class)));

  private static ArchCondition<JavaMethod> run(TxType expected) {
    return new ArchCondition<>("run " + expected) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getAnnotationOfType(Transactional.class).value() != expected) {
          events.add(SimpleConditionEvent.violated(method, method.getDescription()));
        }
      }
    };
  }
}
