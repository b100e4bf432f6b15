package relevo.flow.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks every text of a flow: there in each language, within WhatsApp's limits, and with no place that nothing fills.
 */
final class TextCheck {

  /** What a flow document shipped with the desk must speak. */
  static final Set<String> LANGUAGES = new TreeSet<>(Set.of("es", "en", "pt"));

  private final String document;
  private final Flow flow;
  private final Set<String> known = new HashSet<>(Set.of("marca", "tienda", "misses"));
  private final List<Problem> problems = new ArrayList<>();

  private TextCheck(String document, Flow flow) {
    this.document = document;
    this.flow = flow;
  }

  static List<Problem> problems(String document, Flow flow) {
    TextCheck check = new TextCheck(document, flow);
    check.flow.nodes().values().forEach(check::learn);
    check.whole();
    check.flow.nodes().values().forEach(check::node);
    if (flow.answers() != null) check.answers(flow.answers());
    return check.problems;
  }

  private void learn(Node node) {
    if (node instanceof Node.Ask ask) known.add(ask.variable());
    if (node instanceof Node.LookUp lookUp) known.addAll(lookUp.saves().values());
  }

  private void whole() {
    text(null, "introduction", flow.introduction(), Limit.TEXT);
    text(null, "fallback", flow.fallback(), Limit.BODY);
    text(null, "onlyText", flow.onlyText(), Limit.BODY);
    text(null, "acknowledged", flow.acknowledged(), Limit.TEXT);
    text(null, "handOver", flow.handOver(), Limit.TEXT);
  }

  private void node(Node node) {
    switch (node) {
      case Node.Message message -> text(node.id(), "text", message.text(), Limit.TEXT);
      case Node.Menu menu -> menu(node.id(), menu.text(), menu.label(), menu.options());
      case Node.Ask ask -> {
        menu(node.id(), ask.text(), ask.label(), ask.choices());
        text(node.id(), "retry", ask.retry(), Limit.BODY);
      }
      case Node.LookUp lookUp -> places(node.id(), "url", lookUp.url());
      case Node.Answer answer -> {
        text(node.id(), "text", answer.text(), Limit.BODY);
        text(node.id(), "label", answer.label(), Limit.BUTTON);
      }
      case Node.HandOver handOver -> text(node.id(), "text", handOver.text(), Limit.TEXT);
      case Node.End end -> text(node.id(), "text", end.text(), Limit.TEXT);
      case Node.Branch branch -> variable(branch);
    }
  }

  private void menu(String node, Words text, Words label, List<Option> options) {
    boolean list = options.size() > Limit.MOST_BUTTONS;
    text(node, "text", text, options.isEmpty() ? Limit.TEXT : Limit.BODY);
    text(node, "label", label, Limit.BUTTON);
    if (list && label == null) report(node, "con más de 3 opciones es una lista y necesita «label»; añádalo");
    if (options.size() > Limit.MOST_ROWS) report(node, "WhatsApp muestra como mucho 10 opciones; quite algunas");
    for (Option option : options) {
      text(node, "opción " + option.id(), option.title(), list ? Limit.ROW : Limit.BUTTON);
      text(node, "descripción de " + option.id(), option.description(), Limit.DESCRIPTION);
    }
    for (String language : LANGUAGES) {
      long titles = options.stream().map(option -> option.title().texts().get(language)).distinct().count();
      if (titles < options.size()) report(node, "dos opciones se llaman igual en «" + language + "»; cambie una");
    }
  }

  private void answers(Answers answers) {
    text(null, "after", answers.after(), Limit.BODY);
    if (answers.articles().size() > Limit.MOST_ROWS) report(null, "la lista muestra como mucho 10 preguntas");
    for (Article article : answers.articles()) {
      text(null, "título de " + article.id(), article.title(), Limit.ROW);
      text(null, "pregunta de " + article.id(), article.question(), Limit.DESCRIPTION);
      text(null, "respuesta de " + article.id(), article.answer(), Limit.TEXT);
    }
  }

  private void text(String node, String what, Words words, Limit limit) {
    if (words == null) return;
    for (String language : LANGUAGES) {
      String text = words.texts().get(language);
      if (text == null) report(node, "a «" + what + "» le falta el texto en «" + language + "»; añádalo");
      else if (text.length() > limit.letters()) {
        report(node, "«" + what + "» en «%s» tiene %d letras y WhatsApp admite %d; acórtelo"
            .formatted(language, text.length(), limit.letters()));
      } else if (text.split("\\{\\{", -1).length != text.split("}}", -1).length) {
        report(node, "«" + what + "» en «" + language + "» tiene llaves sin cerrar; ciérrelas con }}");
      }
    }
    places(node, what, words);
  }

  private void places(String node, String what, Words words) {
    words.places().stream().filter(place -> !known.contains(place)).forEach(place ->
        report(node, "«" + what + "» usa {{" + place + "}}, que nadie rellena; use uno de " + new TreeSet<>(known)));
  }

  private void variable(Node.Branch branch) {
    if (!known.contains(branch.variable())) {
      report(branch.id(), "nadie rellena la variable «" + branch.variable() + "»; use una de " + new TreeSet<>(known));
    }
  }

  private void report(String node, String sentence) {
    problems.add(new Problem(document, node, sentence));
  }
}
