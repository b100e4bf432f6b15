package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.flow.definition.Expected;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.definition.YesNo;
import relevo.flow.understanding.Letters;

/** Hears the answer to what the node at which the customer stands has asked, tapped or typed. */
final class Replies {

  /** A survey that has its mark and now waits for words. */
  static final String MARKED = "#nota";

  private final Walk walk;
  private final Heard heard;

  Replies(Walk walk) {
    this.walk = walk;
    heard = walk.heard;
  }

  /** Whether this button belongs to the question just asked. */
  boolean tapped(String choice) {
    return switch (walk.standingAt()) {
      case Node.Ask ask -> ask.choices().stream().filter(option -> option.id().equals(choice)).findFirst()
          .map(option -> keep(ask, option.id(), option.next())).orElse(false);
      case Node.Lead lead -> Optional.ofNullable(Speech.consents(choice)).map(yes -> consent(lead, yes)).orElse(false);
      case Node.Survey survey -> mark(survey, Speech.mark(choice));
      default -> false;
    };
  }

  /** Whether these words answer it. */
  boolean told() {
    if (!walk.begun()) return false;
    return switch (walk.standingAt()) {
      case Node.Ask ask -> told(ask);
      case Node.Lead lead -> YesNo.in(heard.text()).map(yes -> consent(lead, yes)).orElse(false);
      case Node.Survey survey when walk.variables().containsKey(MARKED) -> rated(survey, heard.text());
      case Node.Survey survey -> mark(survey, Speech.mark(heard.text()));
      default -> false;
    };
  }

  /** The option that the words name. */
  Optional<Option> named(List<Option> options) {
    String text = heard.folded();
    return options.stream()
        .filter(option -> option.keys().contains(text) || Letters.fold(walk.speech().say(option.title())).equals(text)).findFirst();
  }

  private boolean told(Node.Ask ask) {
    if (ask.expected() == Expected.CHOICE) {
      return named(ask.choices()).map(option -> keep(ask, option.id(), option.next())).orElse(false);
    }
    return ask.expected().in(heard.text(), walk.world.today()).map(value -> keep(ask, value, null)).orElse(false);
  }

  private boolean keep(Node.Ask ask, String value, String next) {
    walk.variables().put(ask.variable(), value);
    walk.enter(next == null ? ask.next() : next);
    return true;
  }

  private boolean consent(Node.Lead lead, boolean yes) {
    if (yes) walk.deeds.add(given(lead));
    walk.enter(yes ? lead.accepted() : lead.declined());
    return true;
  }

  private Deed given(Node.Lead lead) {
    Map<String, String> fields = new HashMap<>();
    lead.fields().forEach(name -> fields.put(name, walk.variables().getOrDefault(name, "")));
    String score = lead.score() == null ? "" : walk.variables().getOrDefault(lead.score(), "");
    return new Deed.LeadGiven(fields, walk.speech().say(lead.text()), lead.consent(), score.matches("-?\\d{1,9}") ? Integer.valueOf(score) : null);
  }

  private boolean mark(Node.Survey survey, int mark) {
    if (mark == 0) return false;
    walk.variables().put(survey.variable(), String.valueOf(mark));
    if (survey.comment() == null) return rated(survey, null);
    walk.variables().put(MARKED, survey.id());
    walk.bubbles.add(walk.speech().text(survey.comment()));
    return true;
  }

  private boolean rated(Node.Survey survey, String comment) {
    walk.variables().remove(MARKED);
    walk.deeds.add(new Deed.Rated(survey.id(), Integer.parseInt(walk.variables().get(survey.variable())), comment));
    walk.enter(survey.next());
    return true;
  }
}
