package relevo.ticketing.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Customer;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.Ids;

/** Escalations of one customer, Ana, who was charged twice. */
final class Escalations {

  static final UUID CONVERSATION = new UUID(7, 7);
  static final UUID CONTACT = new UUID(8, 8);

  private Escalations() {}

  static EscalationRaised doubleCharge() {
    return raised("facturacion", Priority.HIGH, List.of("cobro"), List.of("doble cobro"), Map.of("pedido", "12345"), false);
  }

  static EscalationRaised anger() {
    return raised("mesa", Priority.URGENT, List.of("enojo"), List.of("cliente enojado", "doble cobro"), Map.of(), false);
  }

  static EscalationRaised whereTheBotStays() {
    return raised("mesa", Priority.NORMAL, List.of(), List.of("agente"), Map.of(), true);
  }

  private static EscalationRaised raised(String team, Priority priority, List<String> tags, List<String> because,
      Map<String, String> details, boolean botStays) {
    Customer ana = new Customer(CONTACT, "5215550001001", null, "Ana");
    return new EscalationRaised(CONVERSATION, Ids.next(), Ids.next(), ana, "es", team, 2, priority, tags, because, 4L,
        details, botStays);
  }
}
