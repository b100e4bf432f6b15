package relevo.flow.dialogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.flow.definition.Article;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Limit;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.definition.Words;

/** Puts a flow's words into a customer's language, with the customer's data in them. */
record Speech(Flow flow, String language, Map<String, String> settings, Map<String, String> variables) {

  String say(Words words) {
    return words.in(language, data(variables));
  }

  Content text(Words words) {
    return words == null ? null : Content.text(say(words));
  }

  Content menu(Node.Menu menu) {
    return Bubbles.offering(say(menu.text()), label(menu.label()), choices(menu.options()));
  }

  Content question(Node.Ask ask, Words words) {
    return Bubbles.offering(say(words), label(ask.label()), choices(ask.choices()));
  }

  Content questions(Node.Answer node) {
    List<Choice> rows = flow.answers().articles().stream().map(this::row).toList();
    return Content.list(say(node.text()), say(node.label()), rows);
  }

  Content answer(Article article) {
    Words after = flow.answers().after();
    return Content.text(say(article.answer()) + (after == null ? "" : "\n\n" + say(after)));
  }

  /** What was not understood is said above the choices that the customer still has. */
  Content fallback(Words words, Node node) {
    return node instanceof Node.Menu menu
        ? Bubbles.offering(say(words), label(menu.label()), choices(menu.options()))
        : Content.text(say(words));
  }

  /** An address, in which whatever the customer told can only ever be one piece. */
  String url(Words url) {
    Map<String, String> safe = new HashMap<>();
    variables.forEach((name, value) ->
        safe.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")));
    return url.in(Words.FIRST_LANGUAGE, data(safe));
  }

  private Map<String, String> data(Map<String, String> values) {
    Map<String, String> data = new HashMap<>(values);
    data.putAll(settings);
    return data;
  }

  private Choice row(Article article) {
    String question = say(article.question());
    boolean tooLong = question.length() > Limit.DESCRIPTION.letters();
    return new Choice(article.choice(), say(article.title()), tooLong ? null : question);
  }

  private List<Choice> choices(List<Option> options) {
    return options.stream().map(option -> new Choice(option.id(), say(option.title()),
        option.description() == null ? null : say(option.description()))).toList();
  }

  private String label(Words label) {
    return label == null ? null : say(label);
  }
}
