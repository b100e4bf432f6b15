package relevo.integration.alert;

import java.util.Locale;
import java.util.Map;
import relevo.events.integration.TicketAsked.Standing;

/**
 * A ticket as it is shown where people work.
 *
 * @param team of whom it was told there: of a ticket that went to another team, the one that has it no longer
 * @param link to the ticket at the console
 */
public record Alert(Standing ticket, String team, String link, Tongue tongue) {

  /** What has become of the ticket, as the people of one team see it. */
  public enum State { WAITING, TAKEN, RESOLVED, HANDED_BACK, MOVED }

  private static final Map<String, Map<Tongue, String>> PRIORITIES = Map.of(
      "baja", Map.of(Tongue.EN, "low"), "alta", Map.of(Tongue.EN, "high"), "urgente", Map.of(Tongue.EN, "urgent"), "normal", Map.of());
  private static final int SHOWN_DIGITS = 4;

  public State state() {
    if (ticket.handedBack()) return State.HANDED_BACK;
    if (ticket.status().equals("resolved")) return State.RESOLVED;
    if (!ticket.team().equals(team)) return State.MOVED;
    return ticket.status().equals("assigned") ? State.TAKEN : State.WAITING;
  }

  public boolean isOpen() {
    return state() == State.WAITING || state() == State.TAKEN;
  }

  /** What has become of it, in one line without a time. */
  public String outcome() {
    return switch (state()) {
      case WAITING -> tongue.waiting;
      case TAKEN -> tongue.takenBy.formatted(ticket.agentName());
      case RESOLVED -> tongue.resolved;
      case HANDED_BACK -> tongue.handedBack;
      case MOVED -> tongue.movedTo.formatted(ticket.team());
    };
  }

  public String customer() {
    return ticket.customer() == null || ticket.customer().isBlank() ? tongue.noName : ticket.customer().strip();
  }

  /** Enough to recognise it, not enough to call it. */
  public String maskedPhone() {
    String phone = ticket.phone();
    if (phone == null || phone.length() <= SHOWN_DIGITS) return "—";
    return "••• " + phone.substring(phone.length() - SHOWN_DIGITS);
  }

  public String priority() {
    String word = ticket.priority();
    return PRIORITIES.getOrDefault(word, Map.of()).getOrDefault(tongue, word);
  }

  public String reason() {
    return String.join(" · ", ticket.reasons());
  }

  public String language() {
    return Locale.forLanguageTag(ticket.language() == null ? "es" : ticket.language()).getDisplayLanguage(Locale.forLanguageTag(tongue.name()));
  }
}
