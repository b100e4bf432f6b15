package relevo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import relevo.permission.Allowed;

/** Every operation of the API says who may ask for it; only signing in is for anybody. */
@AnalyzeClasses(packages = "relevo", importOptions = DoNotIncludeTests.class)
class PermissionsTest {

  /** Where providers come, whom a signature lets in. */
  private static final Set<String> SIGNED = Set.of("WebhookResource", "EnclosureResource", "CallbackResource");

  private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe("are operations of the API",
      method -> method.getAnnotations().stream().anyMatch(each -> each.getRawType().isAnnotatedWith(HttpMethod.class))
          && !method.getOwner().getPackageName().startsWith("relevo.sandbox") && !SIGNED.contains(method.getOwner().getSimpleName()));

  private static final Set<String> SIGNING_IN = Set.of("relevo.access.session.SessionResource.begin", "relevo.access.oidc.ProvidersResource.providers",
      "relevo.access.oidc.OidcResource.start", "relevo.access.oidc.OidcResource.back", "relevo.access.oidc.OidcResource.out");

  @ArchTest
  static final ArchRule are_said_for_every_operation = methods().that(OPERATIONS).should(new ArchCondition<>("say who may") {
    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      if (!method.isAnnotatedWith(Allowed.class) && !method.getOwner().isAnnotatedWith(Allowed.class)) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says for nobody"));
      }
    }
  });

  @ArchTest
  static final ArchRule are_open_to_anybody_for_signing_in_only = methods().that(OPERATIONS).should(new ArchCondition<>("be for somebody") {
    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      boolean open = method.tryGetAnnotationOfType(Allowed.class).filter(Allowed::anybody).isPresent();
      if (open && !SIGNING_IN.contains(method.getOwner().getName() + "." + method.getName())) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is for anybody"));
      }
    }
  });
}
