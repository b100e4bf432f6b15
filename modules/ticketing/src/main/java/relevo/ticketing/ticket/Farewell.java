package relevo.ticketing.ticket;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What people say when all is well: «vale, hasta luego», «ok perfecto», «👍». */
final class Farewell {

  private static final Set<String> WORDS = Set.of(("adios chao chau bye goodbye tchau hasta luego pronto manana otra vez nos vemos ate logo"
      + " ok okay okey oki vale va listo perfecto perfect perfeito genial great excelente otimo entendido recibido understood entendi acuerdo"
      + " de si yes sim claro bien bueno buena buenas buen good bom boa well muy muchas muchisimas mil gracias thanks thank you obrigado obrigada"
      + " amable dia dias day tarde tardes noche noches night noite feliz have a nice un saludo saludos abrazo igualmente todo solucionado"
      + " resuelto resolvido solved").split(" "));

  private Farewell() {}

  /** True too of what has no words at all, but not of silence. */
  static boolean isAllOf(String text) {
    if (text == null || text.isBlank() || text.indexOf('?') >= 0) return false;
    String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).allMatch(WORDS::contains);
  }
}
