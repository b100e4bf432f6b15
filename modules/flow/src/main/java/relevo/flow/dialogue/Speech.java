package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Media;
import relevo.events.content.Template;
import relevo.flow.definition.Blanks;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Limit;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.definition.Words;
import relevo.flow.knowledge.Article;
import relevo.flow.knowledge.Library;

/** Puts a flow's words into a customer's language, with the customer's data in them. */
record Speech(Flow flow, String language, Map<String, String> settings, Map<String, String> variables) {

  private static final String MARK = "nota:";
  private static final List<String> CONSENT = List.of("consiento", "no-consiento");

  String say(Words words) {
    return words.in(language, data());
  }

  Content text(Words words) {
    return words == null ? null : Content.text(say(words));
  }

  Content message(Node.Message message) {
    if (message.template() != null) return template(message.template());
    if (message.media() != null) {
      Media file = Media.ofLink(say(message.media().url()), null);
      Media named = message.media().name() == null ? file : file.called(message.media().name());
      return Content.media(message.media().kind(), named, message.text() == null ? null : say(message.text()));
    }
    if (message.link() != null) return Content.link(say(message.text()), say(message.link().label()), say(message.link().url()));
    return text(message.text());
  }

  private Content template(Blanks blanks) {
    String code = blanks.languages().getOrDefault(language, blanks.languages().get(Words.FIRST_LANGUAGE));
    String[] texts = blanks.parameters().stream().map(this::say).toArray(String[]::new);
    return Content.template(Template.filled(blanks.name(), code, texts), null);
  }

  /** What a node that waits for a choice says, with its own words or others above the choices. */
  Content offer(Node node, Words words) {
    return Bubbles.offering(say(words), label(node), choices(node));
  }

  Content questions(Node.Answer node, Library library) {
    return Content.list(say(node.text()), say(node.label()), Shelf.rows(library.listed(flow.answers().tags(), Limit.MOST_ROWS), language));
  }

  Content answer(Article article) {
    Words after = flow.answers() == null ? null : flow.answers().after();
    return Content.text(article.answer(language) + (after == null ? "" : "\n\n" + say(after)));
  }

  /** The mark that a tapped row or a typed word stands for; 0 if it is none. */
  static int mark(String told) {
    String digits = told.startsWith(MARK) ? told.substring(MARK.length()) : told.strip();
    return digits.matches("[1-" + Node.Survey.BEST + "]") ? Integer.parseInt(digits) : 0;
  }

  /** Whether a tapped button of a lead's consent says yes; null if it is another button. */
  static Boolean consents(String choice) {
    int at = CONSENT.indexOf(choice);
    return at < 0 ? null : at == 0;
  }

  private List<Choice> choices(Node node) {
    return switch (node) {
      case Node.Menu menu -> choices(menu.options());
      case Node.Ask ask -> choices(ask.choices());
      case Node.Lead lead -> List.of(new Choice(CONSENT.get(0), say(lead.yes()), null), new Choice(CONSENT.get(1), say(lead.no()), null));
      // the worst first: where a channel numbers the choices, the number typed is the mark
      case Node.Survey survey -> IntStream.rangeClosed(1, Node.Survey.BEST)
          .mapToObj(mark -> new Choice(MARK + mark, mark + " " + "★".repeat(mark), null)).toList();
      default -> List.of();
    };
  }

  private String label(Node node) {
    Words label = switch (node) {
      case Node.Menu menu -> menu.label();
      case Node.Ask ask -> ask.label();
      case Node.Survey survey -> survey.label();
      default -> null;
    };
    return label == null ? null : say(label);
  }

  private Map<String, String> data() {
    Map<String, String> data = new HashMap<>(variables);
    data.putAll(settings);
    return data;
  }

  private List<Choice> choices(List<Option> options) {
    return options.stream().map(option -> new Choice(option.id(), say(option.title()),
        option.description() == null ? null : say(option.description()))).toList();
  }
}
