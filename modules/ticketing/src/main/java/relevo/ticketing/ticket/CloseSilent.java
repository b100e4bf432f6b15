package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.Policies;
import relevo.ticketing.loan.Loans;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.chat.HoldConversations;
import relevo.ticketing.vigil.Vigils;

/** Resolves a ticket whose customer has not answered for as long as its team waits; drops out if anything was said meanwhile. */
@ApplicationScoped
class CloseSilent implements JobHandler<CloseSilent.Input, Void> {

  static final String KIND = "ticketing.close-silent";
  static final String OUTCOME = "sin respuesta del cliente";

  /** @param answeredAt the agent's word after which nothing came: a later one makes this void */
  public record Input(UUID ticketId, UUID contactId, Instant answeredAt) {}

  @Inject Tickets tickets;
  @Inject Vigils vigils;
  @Inject HoldConversations conversations;
  @Inject Chats chats;
  @Inject Loans loans;
  @Inject Policies policies;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject TellResolved resolved;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void prepare(List<Input> batch) {
    conversations.of(batch.stream().map(Input::ticketId).toList());
  }

  @Override
  public void settle(Input input, Void nothing) {
    boolean silent = !loans.has(input.ticketId()) && vigils.inHands(input.ticketId()).isPresent() && !vigils.customerWaits(input.ticketId())
        && vigils.answeredAt(input.ticketId()).filter(input.answeredAt()::equals).isPresent();
    if (silent) close(tickets.alone(input.ticketId()), input);
  }

  private void close(Ticket ticket, Input input) {
    Integer hours = policies.of(ticket.team).autoCloseHours();
    if (ticket.status != Ticket.Status.ASSIGNED || hours == null) return;
    Instant due = due(ticket, input.answeredAt().plus(Duration.ofHours(hours)));
    Instant now = clock.now();
    if (now.isBefore(due)) {
      jobs.addLater(KIND, input.contactId(), due, input);
      return;
    }
    ticket.resolve(new Resolution(OUTCOME, null, now));
    tickets.save();
    resolved.tell(ticket, Way.SILENCE);
  }

  /** Whoever put the ticket aside until some time wants it back then, not gone. */
  private Instant due(Ticket ticket, Instant silenceEnds) {
    Instant aside = chats.of(ticket.id, ticket.agent).snoozedUntil();
    return aside != null && aside.isAfter(silenceEnds) ? aside : silenceEnds;
  }
}
