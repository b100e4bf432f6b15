package relevo.flow.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells out what is written as on a phone: short forms, words as they sound, figures for letters. */
final class Spelling {

  private static final int SHORTEST_SOUND = 4;
  private static final String FIGURES = "01345";
  private static final String LETTERS = "oieas";

  private final Map<String, String> shortForms = new HashMap<>();
  private final Map<String, String> bySound = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  /** @param forms each the short form and then the word it stands for */
  void addShort(List<Phrase> forms) {
    forms.stream().filter(form -> form.terms().size() == 2).forEach(form -> shortForms.put(form.terms().get(0), form.terms().get(1)));
  }

  /** Words so common in one language that they are no short form of another. */
  void keep(Set<String> words) {
    common.addAll(words);
  }

  void know(Iterable<String> words) {
    for (String word : words) {
      if (word.endsWith("*") || Phrase.isGap(word) || Phrase.isGroup(word) || !known.add(word)) continue;
      String sound = Sound.of(word);
      if (sound.length() >= SHORTEST_SOUND) bySound.putIfAbsent(sound, word);
    }
  }

  List<Token> of(List<Token> tokens) {
    return tokens.stream().map(this::of).toList();
  }

  private Token of(Token token) {
    String word = token.word();
    String standard = shortForms.get(word);
    if (standard != null && !common.contains(word)) return token.spelled(standard);
    if (word.length() < SHORTEST_SOUND || known.contains(word)) return token;
    String plain = figuresRead(word);
    if (known.contains(plain)) return token.spelled(plain);
    String sounding = bySound.get(Sound.of(word));
    return sounding == null ? token : token.spelled(sounding);
  }

  private static String figuresRead(String word) {
    if (word.chars().noneMatch(letter -> FIGURES.indexOf(letter) >= 0) || !Character.isLetter(word.charAt(0))) return word;
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int figure = FIGURES.indexOf(word.charAt(i));
      if (figure >= 0) plain.setCharAt(i, LETTERS.charAt(figure));
    }
    return plain.toString();
  }
}
