package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.ticketing.canned.SayCanned;
import relevo.ticketing.macro.MacroCard;
import relevo.ticketing.macro.MacroStep;
import relevo.ticketing.macro.Macros;
import relevo.ticketing.queue.Urgency;

/** Does what a macro says, all of it or, where one step is refused, nothing: the refusal says which step and why. */
@ApplicationScoped
class ApplyMacro {

  @Inject Macros macros;
  @Inject Tickets tickets;
  @Inject WriteToCustomer write;
  @Inject AddNote notes;
  @Inject TagTicket tag;
  @Inject TransferTicket transfer;
  @Inject SnoozeTicket snooze;
  @Inject ResolveTicket resolve;
  @Inject SayCanned canned;
  @Inject ProductClock clock;

  /**
   * @param by whose hand it is
   * @param writer as for {@link WriteToCustomer}
   */
  void apply(UUID id, String name, String by, String writer) {
    MacroCard macro = macros.named(name, tickets.numbered(id).team);
    for (int place = 0; place < macro.steps().size(); place++) {
      MacroStep step = macro.steps().get(place);
      try {
        take(step, id, by, writer);
      } catch (Refusal refusal) {
        throw new Refusal(refusal.status(), refusal.code(),
            "Paso " + (place + 1) + " de «" + macro.title() + "» (" + word(step) + "): " + refusal.getMessage() + " No se hizo nada de la macro.");
      }
    }
  }

  private void take(MacroStep step, UUID id, String by, String writer) {
    switch (step.kind()) {
      case "reply" -> write.write(id, Content.text(words(step, id)), writer);
      case "note" -> notes.add(id, step.text(), by);
      case "tag" -> tag(step, id);
      case "priority" -> prioritise(step, id);
      case "transfer" -> transfer.transfer(id, new Transfer(step.team(), null, step.reason()), by);
      case "snooze" -> snooze.snooze(id, aside(step), by);
      case "resolve" -> resolve.resolve(id, new Closing(step.outcome(), step.label()));
      default -> throw new Refusal(422, "step-unknown", "Este paso no se conoce.");
    }
  }

  private String words(MacroStep step, UUID id) {
    Ticket ticket = tickets.numbered(id);
    return canned.words(step.canned(), step.text(), new SayCanned.About(ticket.id, ticket.team, ticket.language, ticket.contactName, ticket.agent));
  }

  /** Beside those that agents gave it before. */
  private void tag(MacroStep step, UUID id) {
    Ticket ticket = tickets.numbered(id);
    List<String> all = new ArrayList<>(ticket.matter.tags);
    all.removeAll(ticket.matter.ruleTags);
    all.addAll(step.tags());
    tag.tag(id, new Tagging(all));
  }

  private void prioritise(MacroStep step, UUID id) {
    Ticket ticket = tickets.numbered(id);
    ticket.rank(Urgency.demanded(step.priority()));
    tickets.save();
  }

  private Snoozing aside(MacroStep step) {
    return step.hours() == null ? new Snoozing(null, true) : new Snoozing(clock.now().plus(Duration.ofHours(step.hours())), null);
  }

  private static String word(MacroStep step) {
    return switch (step.kind()) {
      case "reply" -> "responder";
      case "note" -> "dejar una nota";
      case "tag" -> "etiquetar";
      case "priority" -> "prioridad " + step.priority();
      case "transfer" -> "transferir a " + step.team();
      case "snooze" -> "posponer";
      case "resolve" -> "resolver";
      default -> step.kind();
    };
  }
}
