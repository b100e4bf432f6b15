package relevo.escalation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieContainer;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;

/** Stock Drools, which compiles the same rules to Java: the second opinion on what they mean. */
final class StockDrools {

  private final KieContainer container;

  StockDrools(List<RuleModel> rules) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/oracle/rules.drl", source(rules));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) throw new IllegalArgumentException(errors + "\n" + source(rules));
    container = services.newKieContainer(builder.getKieModule().getReleaseId());
  }

  /** The names of the rules that fire. */
  List<String> fired(Facts facts) {
    List<String> fired = new ArrayList<>();
    KieSession session = container.newKieSession();
    session.setGlobal("fired", fired);
    for (FactType fact : FactType.values()) session.insert(facts.of(fact));
    session.fireAllRules();
    session.dispose();
    return fired;
  }

  private static String source(List<RuleModel> rules) {
    return rules.stream().map(StockDrools::naming).collect(Collectors.joining("\n",
        "package oracle;\nimport relevo.escalation.facts.*;\nglobal java.util.List fired;\n", ""));
  }

  /** The rule with its consequence replaced by telling its name. */
  private static String naming(RuleModel rule) {
    String whole = guarded(RulePrinter.ENGLISH.print(rule));
    return whole.substring(0, whole.indexOf("then\n")) + "then\n  fired.add(\"" + rule.name() + "\");\nend\n";
  }

  /** Stock Drools throws on {@code null str[startsWith] "x"}, where we say false. */
  private static String guarded(String rule) {
    return rule.replaceAll("(\\w+) (str\\[\\w+] \"[^\"]*\")", "( $1 != null && $1 $2 )");
  }
}
