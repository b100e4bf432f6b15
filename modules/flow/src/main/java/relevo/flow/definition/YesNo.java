package relevo.flow.definition;

import java.util.Optional;
import java.util.Set;
import relevo.flow.understanding.Letters;

/** Tells yes from no, as people write it in Spanish, English and Portuguese. */
public final class YesNo {

  private static final Set<String> YES = Set.of("si", "sip", "sii", "siii", "s", "claro", "dale", "vale", "ok", "okay", "okey", "oka", "bueno",
      "acepto", "confirmo", "confirmar", "adelante", "obvio", "correcto", "exacto", "afirmativo", "perfecto", "listo", "hecho", "yes", "yep", "yeah",
      "yup", "y", "sure", "please", "accept", "confirm", "right", "sim", "simm", "pode", "aceito", "isso", "certo", "beleza", "blz", "👍", "✅");
  private static final Set<String> NO = Set.of("no", "nop", "nel", "nah", "nada", "nunca", "jamas", "negativo", "paso", "n", "nope", "never", "not",
      "decline", "nao", "nem", "naum", "👎", "❌");
  private static final Set<String> PHRASES_OF_YES = Set.of("de acuerdo", "por supuesto", "esta bien", "por favor", "go ahead", "of course",
      "com certeza", "tudo bem", "pode ser", "por que no", "como no");
  private static final Set<String> FILLERS = Set.of("pues", "ah", "eh", "mmm", "hmm", "bien", "muy", "gracias", "thanks", "thank", "you", "obrigado",
      "obrigada", "senor", "senora", "que", "lo", "the", "it", "i", "do", "por", "favor", "claro");
  private static final int LONGEST = 6;

  private YesNo() {}

  /** Empty if it is neither, or too long to be sure. */
  public static Optional<Boolean> in(String text) {
    String emoji = text.strip();
    if (YES.contains(emoji)) return Optional.of(true);
    if (NO.contains(emoji)) return Optional.of(false);
    String folded = Letters.fold(text);
    String[] words = folded.split(" ");
    if (folded.isEmpty() || words.length > LONGEST) return Optional.empty();
    if (PHRASES_OF_YES.stream().anyMatch(folded::startsWith)) return Optional.of(true);
    for (String word : words) {
      if (NO.contains(word)) return Optional.of(false);
      if (YES.contains(word)) return Optional.of(true);
      if (!FILLERS.contains(word)) return Optional.empty();
    }
    return Optional.empty();
  }
}
