package relevo.flow.dialogue;

import java.util.Map;
import java.util.Optional;
import relevo.flow.definition.Answers;
import relevo.flow.definition.Article;
import relevo.flow.definition.Command;
import relevo.flow.definition.Expected;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.knowledge.Knowledge;
import relevo.flow.understanding.Letters;

/**
 * Moves a dialogue by one message. Knows no database, no network and no clock: the same message at the same place does
 * the same.
 */
final class Interpreter {

  private final Walk walk;
  private final Flow flow;
  private final Heard heard;

  private Interpreter(Walk walk) {
    this.walk = walk;
    flow = walk.flow;
    heard = walk.heard;
  }

  static Outcome step(Flow flow, Place place, Heard heard, Map<String, String> settings) {
    Walk walk = new Walk(flow, place, heard, settings);
    new Interpreter(walk).hear();
    return walk.outcome();
  }

  /** Goes on where a look-up was wanted. A place that is not at one any more is treated as a look-up that failed. */
  static Outcome resume(
      Flow flow, Place place, Heard heard, LookUpAsked asked, LookedUp answer, Map<String, String> settings) {
    Walk walk = new Walk(flow, place, heard, settings);
    walk.bubbles.add(asked.said());
    walk.choose(asked.menuChoice());
    walk.mention(asked.phrase());
    if (answer.result() == LookedUp.Result.FAILED) walk.fail(asked.action());
    if (walk.standingAt() instanceof Node.LookUp lookUp) {
      lookUp.saves().forEach((field, name) -> walk.variables.put(name, answer.fields().getOrDefault(field, "")));
      walk.enter(switch (answer.result()) {
        case FOUND -> lookUp.found();
        case MISSING -> lookUp.missing();
        case FAILED -> lookUp.failed();
      });
    } else {
      walk.enter(flow.start());
    }
    return walk.outcome();
  }

  private void hear() {
    if (heard.wantsNoAnswer()) walk.letPass();
    else if (!understood()) notUnderstood();
  }

  private boolean understood() {
    return command() || !flow.strict() && (asksLanguage() || choice() || typed());
  }

  /** Who has not been greeted yet is greeted, whatever they wrote. */
  private void notUnderstood() {
    if (!walk.begun() && !flow.strict()) walk.enter(flow.start());
    else if (heard.unreadable()) walk.miss(flow.onlyText());
    else missed(walk.standingAt());
  }

  private boolean command() {
    if (!heard.typed()) return false;
    String text = flow.strict() ? heard.plain() : heard.folded();
    return flow.commands().stream().filter(command -> command.isIn(text)).findFirst().map(this::obey).orElse(false);
  }

  private boolean obey(Command command) {
    walk.mention(command.phrase());
    walk.enter(command.next());
    return true;
  }

  private boolean asksLanguage() {
    if (heard.languageAsked()) walk.enter(flow.start());
    return heard.languageAsked();
  }

  private boolean choice() {
    String choice = heard.content().choice();
    if (choice == null) return false;
    if (walk.standingAt() instanceof Node.Ask ask && optionIn(ask, choice)) return true;
    return flow.option(choice).map(this::take).orElse(false) || article(choice).map(this::answer).orElse(false);
  }

  private boolean optionIn(Node.Ask ask, String choice) {
    return ask.choices().stream().filter(option -> option.id().equals(choice)).findFirst()
        .map(option -> keep(ask, option.id(), option.next())).orElse(false);
  }

  private boolean take(Option option) {
    walk.choose(option.id());
    walk.enter(option.next());
    return true;
  }

  private Optional<Article> article(String choice) {
    return Optional.ofNullable(flow.answers()).flatMap(answers -> answers.chosen(choice));
  }

  private boolean typed() {
    return heard.typed() && (option() || wish() || told() || question() || topic());
  }

  /** The number or the title of an option, typed instead of tapped. */
  private boolean option() {
    String text = heard.folded();
    return walk.standingAt() instanceof Node.Menu menu
        && menu.options().stream().filter(option -> names(option, text)).findFirst().map(this::take).orElse(false);
  }

  private boolean names(Option option, String text) {
    return option.keys().contains(text) || Letters.fold(walk.speech.say(option.title())).equals(text);
  }

  /** Who asks for a person is understood; whether one comes is for the rules to say. */
  private boolean wish() {
    boolean wish = heard.signals().wantsHuman();
    if (wish) walk.bubbles.add(walk.speech.text(flow.acknowledged()));
    return wish;
  }

  /** The answer that an ask node waits for. */
  private boolean told() {
    if (!(walk.standingAt() instanceof Node.Ask ask) || !walk.begun()) return false;
    if (ask.expected() == Expected.CHOICE) {
      return ask.choices().stream().filter(option -> names(option, heard.folded())).findFirst()
          .map(option -> keep(ask, option.id(), option.next())).orElse(false);
    }
    return ask.expected().in(heard.text()).map(value -> keep(ask, value, null)).orElse(false);
  }

  private boolean keep(Node.Ask ask, String value, String next) {
    walk.variables.put(ask.variable(), value);
    walk.enter(next == null ? ask.next() : next);
    return true;
  }

  private boolean question() {
    Answers answers = flow.answers();
    if (answers == null) return false;
    Optional<Knowledge.Match> best = answers.best(heard.text());
    best.ifPresent(match -> walk.trust(match.score()));
    return best.flatMap(answers::article).map(this::answer).orElse(false);
  }

  private boolean answer(Article article) {
    walk.bubbles.add(walk.speech.answer(article));
    return true;
  }

  /** A topic that the flow has a node for; at that node already, it is no answer. */
  private boolean topic() {
    String topic = heard.signals().topic();
    return flow.commands().stream()
        .filter(command -> command.topics().contains(topic) && !isAsking(command.next()))
        .findFirst().map(this::obey).orElse(false);
  }

  private boolean isAsking(String node) {
    return walk.standingAt() instanceof Node.Ask ask && ask.id().equals(node);
  }

  private void missed(Node node) {
    if (!(node instanceof Node.Ask ask)) {
      walk.miss(flow.fallback());
    } else if (ask.exhausted() != null && walk.missesBefore() + 1 >= ask.retries()) {
      walk.miss(ask.retry());
      walk.enter(ask.exhausted());
    } else {
      walk.miss(ask.retry());
    }
  }
}
