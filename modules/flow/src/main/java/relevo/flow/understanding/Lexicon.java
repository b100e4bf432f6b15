package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relevo.events.flow.Signals;

/** All word lists as they were at one moment, ready to read sentences in any of their languages. */
final class Lexicon {

  private static final String HUMAN = "humano";
  private static final String INSULT = "insulto";
  private static final String MOOD = "animo";
  private static final String FIRST_LANGUAGE = "es";
  /** Helpers that are phrases, not words. */
  private static final Set<String> HINTS = Set.of("_elogio", "_percance", Names.LIST);

  private final Grammar grammar;
  private final Map<String, Grammar> grammars = new HashMap<>();
  private final PhraseBook phrases;
  private final Languages languages = new Languages();
  private final Spelling spelling = new Spelling();
  private final Lessons lessons = new Lessons();
  private final Set<String> everyday = new HashSet<>();
  private final Set<String> frequent;

  private Lexicon(List<WordFile> files) {
    Map<String, Set<String>> small = new HashMap<>();
    List<Phrase> seen = new ArrayList<>();
    for (WordFile file : files) {
      switch (file.list()) {
        case "_idioma" -> languages.addFrequent(file.language(), file.phrases());
        case "_elegir" -> languages.addNames(file.language(), file.phrases());
        case Lessons.LIST -> lessons.add(file.language(), file.phrases());
        case "_abreviado" -> spelling.addShort(file.phrases());
        default -> {
          if (!isHelper(file.list())) seen.addAll(file.phrases());
          else file.phrases().forEach(word ->
              small.computeIfAbsent(file.list(), key -> new HashSet<>()).addAll(word.terms()));
        }
      }
    }
    grammar = Grammar.of(small);
    phrases = new PhraseBook(seen, groups(small), grammar.neverASlip());
    frequent = languages.frequent();
    everyday.addAll(frequent);
    files.stream().filter(file -> file.list().equals("_negacion")).forEach(this::addGrammar);
    seen.forEach(phrase -> everyday.addAll(phrase.terms()));
    small.values().forEach(spelling::know);
    spelling.keep(frequent);
    spelling.keep(grammar.passed());
    spelling.keep(grammar.negators());
    spelling.know(everyday);
  }

  private void addGrammar(WordFile negation) {
    Set<String> innocent = new HashSet<>(languages.frequent(negation.language()));
    negation.phrases().forEach(word -> innocent.removeAll(word.terms()));
    grammars.put(negation.language(), grammar.without(innocent));
  }

  /** The list {@code _x} as phrases name it: {@code <x>}. */
  private static Map<String, Set<String>> groups(Map<String, Set<String>> small) {
    Map<String, Set<String>> groups = new HashMap<>();
    small.forEach((list, words) -> groups.put("<" + list.substring(1) + ">", words));
    return groups;
  }

  static Lexicon of(Map<String, String> textByFile, Consumer<String> warnings) {
    return new Lexicon(textByFile.entrySet().stream()
        .map(file -> WordFile.read(file.getKey(), file.getValue(), warnings)).toList());
  }

  Reading read(String text) {
    List<Token> written = Token.in(text);
    List<Token> tokens = spelling.of(written);
    Optional<String> language = languages.detected(tokens);
    Grammar spoken = language.map(grammars::get).orElse(grammar);
    List<Hit> hits = hits(tokens, language, spoken);
    Clues clues = clues(hits, tokens, language, spoken);
    Lessons.Tone tone = lessons.tone(written, language.orElse(FIRST_LANGUAGE));
    if (tone.calm()) hits.removeIf(Lexicon::soundsHarsh);
    boolean clued = clues.weight(MOOD) >= 1;
    Mood mood = Mood.of(text, tokens, hits, clued || tone.angry(), spoken, everyday);
    List<Hit> meant = hits.stream().filter(hit -> counts(hit, tokens, spoken) && !hit.isTale(tokens, text)).toList();
    Set<String> lists = meant.stream().map(hit -> hit.phrase().list()).collect(Collectors.toCollection(LinkedHashSet::new));
    Topic topic = topic(lists, meant, clues, tokens, mood, spoken);
    List<Signals.Span> spans = new ArrayList<>(Evidence.of(meant, tokens, mood, text));
    if (mood.guessed()) spans.addAll(Evidence.together(MOOD, clued ? clues.of(MOOD) : tone.words(), tokens));
    if (!lists.contains(topic.list())) spans.addAll(Evidence.together(topic.list(), clues.of(topic.list()), tokens));
    return new Reading(language.orElse(null), languages.chosen(tokens).orElse(null), signals(lists, mood, topic, spans), Entities.in(text));
  }

  private List<Hit> hits(List<Token> tokens, Optional<String> language, Grammar spoken) {
    List<Hit> hits = phrases.in(tokens, spoken);
    Names.forget(hits, tokens, frequent);
    language.ifPresent(known -> hits.removeIf(hit -> hit.foreign(known)));
    return hits;
  }

  /** What friends say too, and of anything: it is no anger where all the rest sounds calm. */
  private static boolean soundsHarsh(Hit hit) {
    String list = hit.phrase().list();
    return list.equals(INSULT) || list.equals(MOOD) && hit.phrase().weight() < 0;
  }

  private static Signals signals(Set<String> lists, Mood mood, Topic topic, List<Signals.Span> spans) {
    boolean insult = lists.contains(INSULT);
    return new Signals(lists.contains(HUMAN), Reading.frustrated(mood.score(), insult), mood.shouting(), insult, mood.score(), 0,
        topic.word(), List.copyOf(lists), spans, null);
  }

  private static boolean counts(Hit hit, List<Token> tokens, Grammar spoken) {
    String list = hit.phrase().list();
    return !list.startsWith("_") && !spoken.negated(hit, tokens) && (!list.equals(MOOD) || hit.phrase().weight() < 0);
  }

  private static Clues clues(List<Hit> hits, List<Token> tokens, Optional<String> language, Grammar spoken) {
    return new Clues(hits.stream().filter(hit -> Clues.hold(hit.phrase().list()) && !spoken.negated(hit, tokens))
        .filter(hit -> language.isEmpty() || hit.phrase().language().equals(language.get())).toList());
  }

  private static Topic topic(Set<String> lists, List<Hit> meant, Clues clues, List<Token> tokens, Mood mood, Grammar spoken) {
    Topic topic = Topic.of(lists, meant, clues, tokens, spoken);
    return topic == Topic.THANKS && Reading.frustrated(mood.score(), false) ? Topic.OTHER : topic;
  }

  /** Helpers are words; but for some that are phrases. */
  private static boolean isHelper(String list) {
    return list.startsWith("_") && !HINTS.contains(list) && !Clues.hold(list);
  }
}
