package relevo.integration.alert.email;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Tongue;

/** What a mail about a ticket says, as plain text and as HTML in which nothing of the customer's is markup. */
record LetterText(String subject, String text, String html) {

  private static final int LONGEST_SUBJECT = 150;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private record Line(String label, String value) {}

  /** @param headline what happened; {@code answerable} if an answer reaches the customer */
  static LetterText of(Alert alert, String headline, boolean answerable) {
    Tongue words = alert.tongue();
    List<Line> lines = new ArrayList<>(List.of(new Line(words.customer, alert.customer()), new Line(words.phone, alert.maskedPhone())));
    if (!alert.reason().isBlank()) lines.add(new Line(words.reason, alert.reason()));
    lines.addAll(List.of(new Line(words.team, alert.ticket().team()), new Line(words.tier, String.valueOf(alert.ticket().tier())),
        new Line(words.priority, alert.priority()), new Line(words.due, moment(alert.ticket().dueAt(), words)), new Line(words.language, alert.language())));
    String hint = answerable ? hint(words) : "";
    return new LetterText(oneLine("[" + alert.ticket().team() + "] " + headline + ": " + alert.customer()), plain(headline, lines, alert.link(), hint),
        html(words, headline, lines, alert.link(), hint));
  }

  private static String hint(Tongue words) {
    return switch (words) {
      case ES -> "Si responde a este correo, su respuesta llega al cliente por WhatsApp en su nombre.";
      case EN -> "If you answer this mail, your answer reaches the customer by WhatsApp in your name.";
      case PT -> "Se responder a este e-mail, sua resposta chega ao cliente pelo WhatsApp em seu nome.";
    };
  }

  private static String moment(Instant at, Tongue words) {
    return at == null ? words.noDeadline : MOMENT.format(at);
  }

  private static String plain(String headline, List<Line> lines, String link, String hint) {
    StringBuilder text = new StringBuilder(headline).append("\n\n");
    for (Line line : lines) text.append(line.label()).append(": ").append(line.value().replace('\n', ' ')).append('\n');
    text.append('\n').append(link).append('\n');
    return hint.isEmpty() ? text.toString() : text.append('\n').append(hint).append('\n').toString();
  }

  private static String html(Tongue words, String headline, List<Line> lines, String link, String hint) {
    StringBuilder html = new StringBuilder("<!doctype html><html><body><h2>").append(escaped(headline)).append("</h2><table>");
    for (Line line : lines) {
      html.append("<tr><th align=\"left\">").append(escaped(line.label())).append("</th><td>").append(escaped(line.value())).append("</td></tr>");
    }
    html.append("</table><p><a href=\"").append(escaped(link)).append("\">").append(escaped(words.open)).append("</a></p>");
    if (!hint.isEmpty()) html.append("<p>").append(escaped(hint)).append("</p>");
    return html.append("</body></html>").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** A header is one line, whatever a customer calls themselves. */
  static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
  }
}
