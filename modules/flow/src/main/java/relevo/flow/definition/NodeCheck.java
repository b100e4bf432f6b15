package relevo.flow.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relevo.events.flow.Variable;
import relevo.flow.connector.Connector;

/** What the form of a single node cannot tell: parts that exclude or need one another. */
final class NodeCheck {

  private final String document;
  private final Flow flow;
  private final Set<String> options = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private NodeCheck(String document, Flow flow) {
    this.document = document;
    this.flow = flow;
  }

  static List<Problem> problems(String document, Flow flow) {
    NodeCheck check = new NodeCheck(document, flow);
    flow.nodes().values().forEach(check::check);
    return check.problems;
  }

  private void check(Node node) {
    switch (node) {
      case Node.Message message -> message(message);
      case Node.Menu menu -> menu(menu);
      case Node.Ask ask -> reportIf(ask.expected() == Expected.CHOICE == ask.choices().isEmpty(), node,
          "«choices» va con «expects»: \"choice\", y solo entonces");
      case Node.Branch branch -> branch(branch);
      case Node.Language language -> language(language);
      case Node.Answer answer -> reportIf(flow.answers() == null, node, "no hay preguntas que mostrar; añada «answers» al documento");
      case Node.Assign assign -> sums(assign);
      case Node.Call call -> call(call);
      default -> { }
    }
  }

  private void message(Node.Message message) {
    boolean alone = message.template() != null;
    reportIf(alone && (message.text() != null || message.media() != null || message.link() != null), message,
        "una plantilla va sola, sin «text», «media» ni «link»; quítelos o use otro nodo");
    reportIf(!alone && message.text() == null && message.media() == null, message, "falta «text»; añádalo");
    reportIf(message.media() != null && message.link() != null, message, "un archivo no lleva botón; use dos nodos");
  }

  private void menu(Node.Menu menu) {
    for (Option option : menu.options()) {
      reportIf(option.next() == null, menu, "la opción «" + option.id() + "» no lleva a ningún nodo; añada «next»");
      reportIf(!options.add(option.id()), menu, "la opción «" + option.id() + "» ya existe en otro sitio; cámbiele el «id»");
    }
  }

  private void branch(Node.Branch branch) {
    for (Node.Branch.Case one : branch.cases()) {
      boolean byValue = !one.values().isEmpty();
      reportIf(byValue == (one.when() != null), branch, "cada caso lleva «is» o «when», uno de los dos");
      reportIf(byValue && branch.variable() == null, branch, "«is» compara una variable; añada «variable»");
      reportIf(!byValue && branch.variable() != null, branch, "con «variable» los casos llevan «is»; quite «variable» o cambie «when»");
    }
  }

  private void language(Node.Language language) {
    reportIf((language.language() == null) == (language.variable() == null), language, "lleva «language» o «variable», uno de los dos");
    reportIf(language.language() != null && !flow.languages().contains(language.language()), language,
        "este flujo no habla «" + language.language() + "»; use uno de " + flow.languages());
  }

  private void sums(Node.Assign assign) {
    for (String name : assign.sums().keySet()) {
      Declaration variable = flow.variables().get(name);
      reportIf(variable == null || variable.type() != Variable.Type.INTEGER, assign,
          "solo se suma a variables de tipo integer; declare «" + name + "» en «variables»");
    }
  }

  private void call(Node.Call call) {
    Connector connector = flow.connectors().get(call.connector());
    reportIf(connector == null, call, "no existe el conector «" + call.connector() + "»; descríbalo en «connectors»");
    reportIf(connector != null && call.operation() == null && !connector.reads(), call,
        "una consulta solo lee (GET); para «" + call.connector() + "» use un nodo «action»");
  }

  private void reportIf(boolean wrong, Node node, String sentence) {
    if (wrong) problems.add(new Problem(document, node.id(), sentence));
  }
}
