package relevo.integration.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.integration.TicketAsked.Standing;

/** Tickets of one customer, Ana, who was charged twice. */
public final class Standings {

  public static final UUID TICKET = new UUID(7, 7);
  public static final UUID CONVERSATION = new UUID(8, 8);
  public static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private Standings() {}

  public static Standing waiting() {
    return of("open", null, List.of("Le cobraron dos veces"), "Ana Pérez", "facturacion");
  }

  public static Standing taken() {
    return of("assigned", "bo", List.of("Le cobraron dos veces"), "Ana Pérez", "facturacion");
  }

  public static Standing resolved() {
    return of("resolved", "bo", List.of("Le cobraron dos veces"), "Ana Pérez", "facturacion");
  }

  public static Standing named(String customer, List<String> reasons) {
    return of("open", null, reasons, customer, "facturacion");
  }

  public static Standing of(String status, String agent, List<String> reasons, String customer, String team) {
    return new Standing(TICKET, CONVERSATION, status, false, team, 2, "alta", agent, agent == null ? null : "Bo", customer, "5215550001001", "es",
        reasons, NOON, agent == null ? null : NOON.plusSeconds(60), status.equals("resolved") ? NOON.plusSeconds(600) : null, NOON.plusSeconds(900));
  }

  public static Standing handedBack() {
    return new Standing(TICKET, CONVERSATION, "resolved", true, "facturacion", 2, "alta", "bo", "Bo", "Ana", null, "es", List.of(), NOON, NOON, NOON, null);
  }

  public static Alert alert(Standing standing) {
    return new Alert(standing, "facturacion", "https://desk.example/tickets/" + TICKET, Tongue.ES);
  }
}
