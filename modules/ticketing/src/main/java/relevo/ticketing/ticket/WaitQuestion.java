package relevo.ticketing.ticket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people write who want to know how long they will wait: «¿cuánto falta?», “how much longer?”, «ainda demora?». */
final class WaitQuestion {

  private static final int LONGEST = 120;
  private static final Pattern ASKED = Pattern.compile(
      "\\bcuanto (mas )?(falta|tarda|tardan|tardara|tardaran|demora|demoran|tiempo|hay que esperar|tengo que esperar|debo esperar)"
          + "|\\bcuanto mas\\b|\\bfalta mucho\\b|\\btardan? mucho\\b|\\bcuando me (atienden|van a atender|atenderan)|\\b(siguen?|sigo) (ahi|esperando)\\b"
          + "|\\bhow (much )?long(er)?\\b|\\bhow much more time\\b|\\bwhen will (someone|somebody|an agent)|\\bstill waiting\\b"
          + "|\\bquanto (tempo|falta)|\\b(ainda|vai) demora|\\bdemora muito\\b|\\bquando (vao me atender|serei atendid)|\\bainda (estou )?esperando\\b");

  private WaitQuestion() {}

  static boolean isIn(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) return false;
    String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ASKED.matcher(folded).find();
  }
}
