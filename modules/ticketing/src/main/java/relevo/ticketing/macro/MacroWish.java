package relevo.ticketing.macro;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;
import relevo.ticketing.note.Note;
import relevo.ticketing.queue.Urgency;

/** A macro as somebody wants it. */
public record MacroWish(String name, String title, String team, List<MacroStep> steps) {

  static final int MOST_STEPS = 10;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_REPLY = 4_096;
  private static final int MOST_HOURS = 24 * 180;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._-]{0,39}");

  String checkedName() {
    String word = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(word).matches()) {
      throw new Refusal(422, "name-unknown", "«name» es una palabra de hasta 40 letras, cifras, puntos o guiones, sin espacios.");
    }
    return word;
  }

  String checkedTitle() {
    String line = title == null ? "" : title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (line.isEmpty() || line.codePointCount(0, line.length()) > LONGEST_TITLE) {
      throw new Refusal(422, "title-missing", "Ponga un título («title») de hasta " + LONGEST_TITLE + " letras.");
    }
    return line;
  }

  /** What a step lacks is said with its number; whatever depends on the ticket is seen when it is applied. */
  List<MacroStep> checkedSteps() {
    if (steps == null || steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new Refusal(422, "steps-count", "Una macro tiene de 1 a " + MOST_STEPS + " pasos («steps»).");
    }
    for (int place = 0; place < steps.size(); place++) {
      String wrong = wrong(steps.get(place), place == steps.size() - 1);
      if (wrong != null) throw new Refusal(422, "step-unreadable", "Paso " + (place + 1) + ": " + wrong);
    }
    return steps;
  }

  private static String wrong(MacroStep step, boolean isLast) {
    if (step == null || step.kind() == null) return "diga qué hace («kind»).";
    return switch (step.kind()) {
      case "reply" -> isBlank(step.canned()) == isBlank(step.text()) ? "«reply» lleva «canned» (un atajo) o «text», uno de los dos." : tooLong(step.text(), LONGEST_REPLY);
      case "note" -> isBlank(step.text()) ? "«note» lleva «text»." : tooLong(step.text().strip(), Note.LONGEST);
      case "tag" -> step.tags() == null || step.tags().isEmpty() ? "«tag» lleva «tags»." : null;
      case "priority" -> Urgency.of(step.priority()).isEmpty() ? "«priority» es baja, normal, alta o urgente." : null;
      case "transfer" -> isBlank(step.team()) || isBlank(step.reason()) ? "«transfer» lleva «team» y «reason»." : null;
      case "snooze" -> snooze(step);
      case "resolve" -> isLast ? null : "«resolve» solo puede ser el último paso.";
      default -> "«kind» es reply, note, tag, priority, transfer, snooze o resolve.";
    };
  }

  private static String snooze(MacroStep step) {
    boolean reply = Boolean.TRUE.equals(step.untilReply());
    if (reply == (step.hours() != null)) return "«snooze» lleva «hours» o «untilReply»: true.";
    return reply || step.hours() >= 1 && step.hours() <= MOST_HOURS ? null : "«hours» va de 1 a " + MOST_HOURS + ".";
  }

  private static String tooLong(String text, int most) {
    return text != null && text.codePointCount(0, text.length()) > most ? "el texto admite " + most + " caracteres." : null;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
