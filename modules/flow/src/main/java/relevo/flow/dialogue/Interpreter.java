package relevo.flow.dialogue;

import java.util.List;
import java.util.Optional;
import relevo.events.flow.Step;
import relevo.flow.definition.Answers;
import relevo.flow.definition.Command;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Option;
import relevo.flow.knowledge.Article;
import relevo.flow.knowledge.Candidate;
import relevo.flow.knowledge.Found;

/**
 * Moves a dialogue by one message. Knows no database, no network and no clock: the same message at the same place in the same world
 * does the same.
 */
final class Interpreter {

  private final Walk walk;
  private final Heard heard;
  private final Replies replies;
  private Found found = Found.NOTHING;

  private Interpreter(Walk walk) {
    this.walk = walk;
    heard = walk.heard;
    replies = new Replies(walk);
  }

  static Outcome step(Flow flow, Place place, Heard heard, World world) {
    Walk walk = new Walk(flow, place, heard, world);
    new Interpreter(walk).hear();
    return walk.outcome();
  }

  /** Goes on where an answer from elsewhere was wanted. */
  static Outcome resume(Flow flow, Place place, Heard heard, Before before, Told told, World world) {
    Walk walk = new Walk(flow, place, heard, world);
    new Resumption(walk).resume(before, told);
    return walk.outcome();
  }

  /** Says the first words, though nobody has said anything to answer. */
  static Outcome begin(Flow flow, Place place, Heard heard, World world) {
    Walk walk = new Walk(flow, place, heard, world);
    walk.enter(flow.start());
    return walk.outcome();
  }

  /** Goes on where the customer has kept silent for too long. */
  static Outcome expire(Flow flow, Place place, Heard heard, World world) {
    Walk walk = new Walk(flow, place, heard, world);
    if (walk.standingAt().silence() != null) walk.enter(walk.standingAt().silence().next());
    return walk.outcome();
  }

  private void hear() {
    if (heard.wantsNoAnswer()) walk.letPass();
    else if (!understood()) notUnderstood();
  }

  private boolean understood() {
    return command() || !walk.stack().root().strict() && (asksLanguage() || awaited() || choice() || typed());
  }

  /** Who has not been greeted yet is greeted, whatever they wrote. */
  private void notUnderstood() {
    Flow flow = walk.flow();
    if (!walk.begun() && !flow.strict()) walk.enter(flow.start());
    else if (heard.unreadable()) walk.miss(flow.says().onlyText());
    else missed(walk.standingAt());
  }

  /** The flow's own commands go before those of the flow it was called from. */
  private boolean command() {
    if (!heard.typed()) return false;
    if (obeyed(walk.flow())) return true;
    return walk.stack().isInside() && obeyed(walk.stack().root());
  }

  private boolean obeyed(Flow flow) {
    String text = flow.strict() ? heard.plain() : heard.folded();
    Optional<Command> command = flow.commands().stream().filter(one -> one.isIn(text)).findFirst();
    command.ifPresent(one -> obey(flow, one));
    return command.isPresent();
  }

  private void obey(Flow flow, Command command) {
    if (flow != walk.flow()) walk.stack().leaveAll();
    walk.noticing.mention(command.phrase());
    walk.enter(command.next());
  }

  private boolean asksLanguage() {
    if (!heard.languageAsked()) return false;
    walk.stack().leaveAll();
    walk.enter(walk.flow().start());
    return true;
  }

  private boolean awaited() {
    if (!(walk.standingAt() instanceof Node.Wait wait) || !walk.begun()) return false;
    walk.enter(wait.reply() == null ? wait.next() : wait.reply());
    return true;
  }

  private boolean choice() {
    String choice = heard.content().choice();
    if (choice == null) return false;
    return replies.tapped(choice) || offered(walk.flow(), choice) || walk.stack().isInside() && offered(walk.stack().root(), choice);
  }

  /** A button of this or of an earlier menu. */
  private boolean offered(Flow flow, String choice) {
    Optional<Option> option = flow.option(choice);
    if (option.isPresent()) {
      if (flow != walk.flow()) walk.stack().leaveAll();
      return take(option.get());
    }
    return flow.answers() != null && Shelf.chosen(choice).flatMap(walk.world.library()::article).map(this::answer).orElse(false);
  }

  private boolean take(Option option) {
    walk.noticing.choose(option.id());
    walk.noticing.trail.add(Step.of(Step.Kind.CHOICE, walk.speech().say(option.title())));
    walk.enter(option.next());
    return true;
  }

  private boolean typed() {
    return heard.typed() && (option() || wish() || replies.told() || question() || topic());
  }

  /** The number or the title of an option, typed instead of tapped. */
  private boolean option() {
    return walk.standingAt() instanceof Node.Menu menu && replies.named(menu.options()).map(this::take).orElse(false);
  }

  /** Who asks for a person is understood; whether one comes is for the rules to say. */
  private boolean wish() {
    boolean wish = heard.signals().wantsHuman();
    if (wish) walk.bubbles.add(walk.speech().text(walk.flow().says().acknowledged()));
    return wish;
  }

  private boolean question() {
    Answers answers = walk.flow().answers();
    if (answers == null) return false;
    found = walk.world.library().search(heard.text(), walk.language(), answers.tags());
    List<Candidate> choices = found.choices(answers.floor());
    return switch (found.verdict(answers.floor())) {
      case NONE -> false;
      case ANSWER -> answer(found.best());
      case CHOOSE -> choices.size() < 2 ? answer(found.best()) : choose(choices);
    };
  }

  private boolean answer(Candidate candidate) {
    walk.noticing.trust(candidate.confidence());
    return answer(candidate.article());
  }

  /** Several articles may be meant: better to ask than to answer beside the point. */
  private boolean choose(List<Candidate> candidates) {
    walk.noticing.trust(candidates.getFirst().confidence());
    offer(candidates.stream().map(Candidate::article).toList());
    return true;
  }

  private boolean answer(Article article) {
    walk.noticing.trail.add(Step.of(Step.Kind.ARTICLE, article.title(walk.language())));
    walk.bubbles.add(walk.speech().answer(article));
    return true;
  }

  /** Who was not understood may still find the question in what comes nearest to it. */
  private void guess() {
    if (walk.flow().answers() == null) return;
    List<Article> nearest = found.guesses(walk.flow().answers().floor()).stream().map(Candidate::article).toList();
    if (!nearest.isEmpty()) offer(nearest);
  }

  private void offer(List<Article> articles) {
    articles.forEach(article -> walk.noticing.trail.add(Step.of(Step.Kind.OFFER, article.title(walk.language()))));
    walk.bubbles.add(Shelf.offer(articles, walk.language(), walk.world.sentences()));
  }

  /** A topic that the flow has a node for; at that node already, it is no answer. */
  private boolean topic() {
    String topic = heard.signals().topic();
    Optional<Command> command = walk.flow().commands().stream()
        .filter(one -> one.topics().contains(topic) && !isAsking(one.next())).findFirst();
    command.ifPresent(one -> obey(walk.flow(), one));
    return command.isPresent();
  }

  private boolean isAsking(String node) {
    return walk.standingAt() instanceof Node.Ask ask && ask.id().equals(node);
  }

  private void missed(Node node) {
    if (walk.flow().answers() != null && heard.typed()) walk.deeds.add(new Deed.QuestionUnanswered(heard.text()));
    if (!(node instanceof Node.Ask ask)) {
      walk.miss(walk.flow().says().fallback());
      guess();
      return;
    }
    walk.miss(ask.retry());
    if (ask.exhausted() != null && walk.missesBefore() + 1 >= ask.retries()) walk.enter(ask.exhausted());
  }
}
