package relevo.flow.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;
import relevo.flow.understanding.Letters;

/** The words of a question that carry its meaning, without the endings that differ between two ways of asking. */
final class Stems {

  private static final int SHORTEST_WITH_SLIP = 5;

  private static final Set<String> EMPTY = Set.of("""
      a al algo algun and are as ao at be by can com como con could cual cuales da das de del do does dos e el ela \
      en es esta este esto estos eu for from gostaria gustaria hay i in is it la las le lo los me mi mis my na no \
      nos o of on or os para pela pelo por porque puede puedo please favor que qual quais queria quiero quisiera \
      saber se ser si son sua seu su sus sobre tell the their to tu um uma un una unas uno y ya you your how what \
      which where when donde onde cuando quando cuanto cuanta quanto tengo tienen tiene tem hola ola hi hello \
      informacion necesito want need have voces ustedes they there tener about much many nas gracias thanks thank \
      obrigado obrigada menu""".split(" "));

  private Stems() {}

  static Set<String> in(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Letters.fold(text).split(" ")) {
      if (word.length() > 1 && !EMPTY.contains(word)) stems.add(stem(word));
    }
    return stems;
  }

  static boolean near(String one, String other) {
    return one.length() >= SHORTEST_WITH_SLIP && other.length() >= SHORTEST_WITH_SLIP && one.charAt(0) == other.charAt(0)
        && Letters.nearlyEqual(one, other);
  }

  private static String stem(String word) {
    String stem = word;
    for (String ending : new String[] {"ciones", "cion", "coes", "cao", "mente", "es", "s", "n", "m"}) {
      int left = stem.length() - ending.length();
      if (left >= 4 && stem.endsWith(ending)) stem = stem.substring(0, left);
    }
    boolean vowel = stem.length() > 4 && "aeo".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return vowel ? stem.substring(0, stem.length() - 1) : stem;
  }
}
