package relevo.flow.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks every text of a flow: there in each of its languages, within WhatsApp's limits, and with no place that nothing fills.
 */
final class TextCheck {

  /** What a flow speaks that does not say otherwise. */
  static final Set<String> LANGUAGES = new TreeSet<>(Set.of("es", "en", "pt"));

  private final String document;
  private final Flow flow;
  private final Set<String> known = new HashSet<>(Set.of("marca", "tienda", "misses"));
  private final List<Problem> problems = new ArrayList<>();

  private TextCheck(String document, Flow flow) {
    this.document = document;
    this.flow = flow;
    known.addAll(flow.filled());
  }

  static List<Problem> problems(String document, Flow flow) {
    TextCheck check = new TextCheck(document, flow);
    check.whole();
    check.flow.nodes().values().forEach(check::node);
    if (flow.answers() != null) check.text(null, "answers.after", flow.answers().after(), Limit.BODY);
    return check.problems;
  }

  private void whole() {
    if (!flow.languages().contains(Words.FIRST_LANGUAGE)) report(null, "«languages» debe incluir «es»; añádalo");
    Sayings says = flow.says();
    text(null, "introduction", says.introduction(), Limit.TEXT);
    text(null, "fallback", says.fallback(), Limit.BODY);
    text(null, "onlyText", says.onlyText(), Limit.BODY);
    text(null, "acknowledged", says.acknowledged(), Limit.TEXT);
    text(null, "handOver", says.handOver(), Limit.TEXT);
    flow.connectors().forEach((name, connector) -> places(null, "connectors." + name, connector.places()));
  }

  private void node(Node node) {
    String id = node.id();
    switch (node) {
      case Node.Message message -> message(id, message);
      case Node.Menu menu -> menu(id, menu.text(), menu.label(), menu.options());
      case Node.Ask ask -> {
        menu(id, ask.text(), ask.label(), ask.choices());
        text(id, "retry", ask.retry(), Limit.BODY);
      }
      case Node.Branch branch -> variables(id, Stream.ofNullable(branch.variable()));
      case Node.Assign assign -> assign.values().forEach((name, template) -> places(id, "values." + name, template));
      case Node.Call call -> call.with().forEach((name, template) -> places(id, "with." + name, template));
      case Node.Subflow subflow -> subflow.with().forEach((name, template) -> places(id, "with." + name, template));
      case Node.Answer answer -> list(id, answer.text(), answer.label());
      case Node.Model model -> {
        if (model.question() != null) places(id, "question", model.question());
      }
      case Node.Language language -> variables(id, Stream.ofNullable(language.variable()));
      case Node.Lead lead -> lead(id, lead);
      case Node.Survey survey -> {
        list(id, survey.text(), survey.label());
        text(id, "comment", survey.comment(), Limit.BODY);
      }
      case Node.HandOver handOver -> text(id, "text", handOver.text(), Limit.TEXT);
      case Node.End end -> text(id, "text", end.text(), Limit.TEXT);
      case Node.Wait wait -> { }
    }
  }

  private void message(String id, Node.Message message) {
    boolean below = message.media() != null || message.link() != null;
    text(id, "text", message.text(), below ? Limit.BODY : Limit.TEXT);
    if (message.media() != null) places(id, "media.url", message.media().url());
    if (message.link() != null) {
      text(id, "link.label", message.link().label(), Limit.BUTTON);
      places(id, "link.url", message.link().url());
    }
    if (message.template() == null) return;
    message.template().parameters().forEach(parameter -> places(id, "template.parameters", parameter));
    flow.languages().stream().filter(language -> !message.template().languages().containsKey(language)).forEach(language ->
        report(id, "a la plantilla le falta el código del proveedor para «" + language + "»; añádalo en «languages»"));
  }

  private void lead(String id, Node.Lead lead) {
    text(id, "text", lead.text(), Limit.BODY);
    text(id, "yes", lead.yes(), Limit.BUTTON);
    text(id, "no", lead.no(), Limit.BUTTON);
    variables(id, Stream.concat(lead.fields().stream(), Stream.ofNullable(lead.score())));
  }

  private void list(String id, Words text, Words label) {
    text(id, "text", text, Limit.BODY);
    text(id, "label", label, Limit.BUTTON);
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
    for (String language : flow.languages()) {
      long titles = options.stream().map(option -> option.title().texts().get(language)).distinct().count();
      if (titles < options.size()) report(node, "dos opciones se llaman igual en «" + language + "»; cambie una");
    }
  }

  private void text(String node, String what, Words words, Limit limit) {
    if (words == null) return;
    for (String language : flow.languages()) {
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
    places(node, what, words.places());
  }

  private void places(String node, String what, Set<String> places) {
    places.stream().filter(place -> !known.contains(place)).forEach(place ->
        report(node, "«" + what + "» usa {{" + place + "}}, que nadie rellena; use uno de " + new TreeSet<>(known)));
  }

  private void variables(String node, Stream<String> names) {
    names.filter(name -> !known.contains(name)).forEach(name ->
        report(node, "nadie rellena la variable «" + name + "»; use una de " + new TreeSet<>(known)));
  }

  private void report(String node, String sentence) {
    problems.add(new Problem(document, node, sentence));
  }
}
