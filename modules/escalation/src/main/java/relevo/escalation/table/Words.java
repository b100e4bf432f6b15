package relevo.escalation.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Words of tables: written with or without capitals and accents, they are the same. */
final class Words {

  private Words() {}

  static String fold(String word) {
    return Normalizer.normalize(word.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  static Optional<Boolean> yesOrNo(String word) {
    return switch (fold(word)) {
      case "si", "true", "verdadero", "yes", "x" -> Optional.of(true);
      case "no", "false", "falso" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static String yesOrNo(boolean value) {
    return value ? "sí" : "no";
  }
}
