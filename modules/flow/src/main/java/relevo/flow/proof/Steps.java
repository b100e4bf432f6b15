package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.flow.definition.Command;
import relevo.flow.definition.Expected;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.definition.Words;
import relevo.flow.proof.Edge.By;

/** All steps that can follow a node. */
final class Steps {

  private static final Set<String> NOTHING = Set.of();

  private final Flow flow;

  Steps(Flow flow) {
    this.flow = flow;
  }

  /** The ways into a conversation: the start, and every command, which a first message may be. */
  List<Edge> beginnings() {
    Set<String> initial = new TreeSet<>();
    flow.variables().values().stream().filter(variable -> variable.initial() != null).forEach(variable -> initial.add(variable.name()));
    List<Edge> beginnings = new ArrayList<>();
    beginnings.add(new Edge(null, flow.start(), By.CUSTOMER, "Hola", initial));
    flow.commands().forEach(command -> beginnings.add(new Edge(null, command.next(), By.CUSTOMER, example(command), initial)));
    return beginnings;
  }

  /** True if the customer can be at rest here. */
  static boolean waits(Node node) {
    return switch (node) {
      case Node.Menu menu -> true;
      case Node.Ask ask -> true;
      case Node.Answer answer -> true;
      case Node.Lead lead -> true;
      case Node.Wait wait -> true;
      case Node.Survey survey -> true;
      case Node.End end -> true;
      default -> stays(node);
    };
  }

  /** True if nothing follows and the customer stands where they stood. */
  static boolean stays(Node node) {
    return node instanceof Node.Message message && message.next() == null;
  }

  List<Edge> of(Node node) {
    List<Edge> steps = new ArrayList<>();
    switch (node) {
      case Node.Message message -> goesOn(steps, node, message.next(), null, NOTHING);
      case Node.Menu menu -> menu.options().forEach(option -> tapped(steps, node, option, option.next(), NOTHING));
      case Node.Ask ask -> ask(steps, ask);
      case Node.Branch branch -> branch(steps, branch);
      case Node.Assign assign -> goesOn(steps, node, assign.next(), null, Set.copyOf(assign.fills().toList()));
      case Node.Call call -> call(steps, call);
      case Node.Model model -> {
        goesOn(steps, node, model.answered(), "el modelo contesta con un artículo", NOTHING);
        goesOn(steps, node, model.unanswered(), "el modelo no sabe contestar", NOTHING);
      }
      case Node.Language language -> goesOn(steps, node, language.next(), null, NOTHING);
      case Node.Lead lead -> {
        says(steps, node, lead.accepted(), spanish(lead.yes()), NOTHING);
        says(steps, node, lead.declined(), spanish(lead.no()), NOTHING);
      }
      case Node.Wait wait -> says(steps, node, wait.reply() == null ? wait.next() : wait.reply(), "Sigo aquí", NOTHING);
      case Node.Subflow subflow -> goesOn(steps, node, subflow.next(), "pasa por el flujo «" + subflow.flow() + "»", Set.copyOf(subflow.saves().values()));
      case Node.Survey survey -> says(steps, node, survey.next(), "5", Set.of(survey.variable()));
      case Node.End end -> says(steps, node, flow.start(), "Hola", NOTHING);
      case Node.Answer answer -> { }
      case Node.HandOver over -> { }
    }
    if (node.silence() != null) {
      steps.add(new Edge(node.id(), node.silence().next(), By.SILENCE, "pasan " + node.silence().minutes() + " minutos sin respuesta", NOTHING));
    }
    if (waits(node)) flow.commands().forEach(command -> says(steps, node, command.next(), example(command), NOTHING));
    return steps;
  }

  private void ask(List<Edge> steps, Node.Ask ask) {
    Set<String> told = Set.of(ask.variable());
    if (ask.choices().isEmpty()) says(steps, ask, ask.next(), example(ask.expected()), told);
    ask.choices().forEach(option -> tapped(steps, ask, option, option.next() == null ? ask.next() : option.next(), told));
    if (ask.exhausted() != null) says(steps, ask, ask.exhausted(), "(" + ask.retries() + " respuestas que no valen)", NOTHING);
  }

  private static void branch(List<Edge> steps, Node.Branch branch) {
    for (Node.Branch.Case one : branch.cases()) {
      String why = branch.variable() == null ? "se cumple " + one.when() : branch.variable() + " es " + String.join(" o ", one.values());
      goesOn(steps, branch, one.next(), why, NOTHING);
    }
    goesOn(steps, branch, branch.otherwise(), "no es ninguno de los casos", NOTHING);
  }

  private static void call(List<Edge> steps, Node.Call call) {
    Set<String> given = call.with().keySet();
    Set<String> told = Stream.concat(given.stream(), call.saves().values().stream()).collect(Collectors.toSet());
    goesOn(steps, call, call.done(), "«" + call.connector() + "» responde", told);
    goesOn(steps, call, call.missing(), "«" + call.connector() + "» no lo encuentra", given);
    goesOn(steps, call, call.refused(), "«" + call.connector() + "» dice que no", given);
    goesOn(steps, call, call.failed(), "«" + call.connector() + "» falla", given);
  }

  private static void tapped(List<Edge> steps, Node node, Option option, String next, Set<String> fills) {
    says(steps, node, next, spanish(option.title()), fills);
  }

  private static void says(List<Edge> steps, Node node, String next, String said, Set<String> fills) {
    if (next != null) steps.add(new Edge(node.id(), next, By.CUSTOMER, said, fills));
  }

  private static void goesOn(List<Edge> steps, Node node, String next, String why, Set<String> fills) {
    if (next != null) steps.add(new Edge(node.id(), next, By.FLOW, why, fills));
  }

  private static String spanish(Words words) {
    return words.texts().get(Words.FIRST_LANGUAGE);
  }

  private static String example(Command command) {
    if (!command.exact().isEmpty()) return command.exact().stream().sorted().findFirst().orElseThrow();
    if (!command.parts().isEmpty()) return command.parts().getFirst();
    return "(algo sobre " + command.topics().stream().sorted().findFirst().orElse("otra cosa") + ")";
  }

  private static String example(Expected expected) {
    return switch (expected) {
      case ORDER_NUMBER -> "12345";
      case EMAIL -> "ana@example.com";
      case PHONE -> "600 112 233";
      case INTEGER -> "3";
      case AMOUNT -> "49,90";
      case DATE, FUTURE_DATE -> "24/12";
      case PAST_DATE -> "ayer";
      case YES_NO -> "sí";
      case CHOICE, TEXT -> "Ana";
    };
  }
}
