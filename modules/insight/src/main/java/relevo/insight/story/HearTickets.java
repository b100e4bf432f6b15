package relevo.insight.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import relevo.events.escalation.EscalationRaised;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTierRaised;
import relevo.events.ticketing.TicketTransferred;

/** Hand-overs, and the life of their tickets. */
final class HearTickets {

  private static final Set<String> REPLIES = Set.of("FIRST_REPLY", "NEXT_REPLY");
  private static final Set<String> ALL = Set.of("FIRST_REPLY", "NEXT_REPLY", "RESOLUTION");
  private static final String SPAM = "spam";

  private HearTickets() {}

  static void on(Moment moment, EscalationRaised escalation) {
    moment.ledger().talk(escalation.conversationId()).ifPresent(talk -> {
      HandOver handOver = handOver(moment, talk, escalation.escalationId());
      handOver.team = escalation.team();
      handOver.release = escalation.release();
      handOver.rule = escalation.because().isEmpty() ? null : escalation.because().getFirst();
      handOver.reason = escalation.reasons().isEmpty() || escalation.reasons().getFirst().why() == null ? handOver.rule : escalation.reasons().getFirst().why();
      if (handOver.language == null) handOver.language = escalation.language();
    });
  }

  static void on(Moment moment, TicketOpened opened) {
    moment.ledger().talk(opened.conversationId()).ifPresent(talk -> {
      UUID id = opened.escalationId() == null ? opened.ticketId() : opened.escalationId();
      HandOver ticket = moment.ledger().escalation(opened.conversationId(), id).orElseGet(() -> handOver(moment, talk, id));
      ticket.ticketId = opened.ticketId();
      ticket.team = opened.team();
      ticket.openedAt = moment.at();
      ticket.lastInAt = talk.lastInAt;
      ticket.isWith(opened.team());
      if (talk.handOvers++ == 0) first(talk, ticket);
      talk.humanTurns++;
      if (talk.waitingSince == null) talk.waitingSince = moment.at();
      opens(moment, talk, ticket, opened.tier());
    });
  }

  static void on(Moment moment, TicketTaken taken) {
    moment.ledger().ticket(taken.conversationId(), taken.ticketId()).ifPresent(ticket -> {
      ticket.agentNow = taken.agent();
      if (ticket.tTake != null) return;
      ticket.tTake = moment.at();
      ticket.takeSeconds = Talk.seconds(ticket.tEsc, moment.at());
      ticket.takeBusiness = moment.ledger().calendars.seconds(ticket.teamNow, ticket.tEsc, moment.at());
      if (ticket.agent == null) ticket.agent = taken.agent();
    });
  }

  static void on(Moment moment, TicketTransferred transfer) {
    moment.ledger().ticket(transfer.conversationId(), transfer.ticketId()).ifPresent(ticket -> {
      Talk talk = moment.ledger().of(ticket);
      talk.transfers++;
      talk.tier = Math.max(talk.tier, transfer.tier());
      ticket.isWith(transfer.team());
      ticket.agentNow = null;
      talk.returns = Math.max(talk.returns, ticket.returns());
      HearPromises.replaced(moment, ticket, REPLIES);
      Instant opened = endStretch(moment, ticket);
      if (opened != null) beginStretch(moment, ticket, opened);
    });
  }

  static void on(Moment moment, TicketTierRaised raised) {
    moment.ledger().ticket(raised.conversationId(), raised.ticketId()).ifPresent(ticket -> {
      Talk talk = moment.ledger().of(ticket);
      talk.tier = Math.max(talk.tier, raised.tier());
    });
  }

  static void on(Moment moment, TicketHandedBack back) {
    moment.ledger().ticket(back.conversationId(), back.ticketId()).ifPresent(ticket -> closes(moment, ticket));
  }

  static void on(Moment moment, TicketResolved resolved) {
    moment.ledger().ticket(resolved.conversationId(), resolved.ticketId()).ifPresent(ticket -> {
      if (resolved.agent() != null) ticket.agentNow = resolved.agent();
      if (ticket.tH1 == null && resolved.way() != Way.MERGE) {
        ticket.abandoned |= resolved.way() == Way.SILENCE || moment.at().isAfter(ticket.lastInAt.plus(Talk.SILENCE));
      }
      closes(moment, ticket);
      if (resolved.way() != Way.MERGE) ends(moment, ticket, resolved);
    });
  }

  static void on(Moment moment, TicketReopened reopened) {
    moment.ledger().ticket(reopened.conversationId(), reopened.ticketId()).ifPresent(ticket -> {
      Talk talk = moment.ledger().of(ticket);
      talk.reopens++;
      talk.humanTurns++;
      if (talk.waitingSince == null) talk.waitingSince = moment.at();
      ticket.teamNow = reopened.team();
      ticket.closedAt = null;
      moment.ledger().resolutions.all().stream().filter(each -> each.ticketId.equals(ticket.ticketId) && each.reopenedAt == null)
          .reduce((one, other) -> one.at.isAfter(other.at) ? one : other).ifPresent(each -> each.reopenedAt = moment.at());
      opens(moment, talk, ticket, reopened.tier());
    });
  }

  private static HandOver handOver(Moment moment, Talk talk, UUID id) {
    HandOver handOver = new HandOver();
    handOver.like(talk);
    handOver.id = id;
    handOver.episode = talk.id;
    handOver.agent = null;
    handOver.tEsc = handOver.lastInAt = moment.at();
    return moment.ledger().begin(handOver);
  }

  private static void first(Talk talk, HandOver ticket) {
    talk.tEsc = ticket.tEsc;
    talk.team = ticket.team;
    talk.rule = ticket.rule;
    talk.reason = ticket.reason;
    talk.release = ticket.release;
  }

  private static void opens(Moment moment, Talk talk, HandOver ticket, int tier) {
    ticket.open = true;
    talk.openTickets++;
    talk.tier = Math.max(talk.tier, tier);
    beginStretch(moment, ticket, moment.at());
  }

  private static void closes(Moment moment, HandOver ticket) {
    Talk talk = moment.ledger().of(ticket);
    if (ticket.open) talk.openTickets--;
    ticket.closes(moment.at());
    talk.answered(moment.at());
    talk.lastAt = moment.at();
    HearPromises.kept(moment, ticket, ALL);
    endStretch(moment, ticket);
  }

  private static void ends(Moment moment, HandOver ticket, TicketResolved how) {
    Talk talk = moment.ledger().of(ticket);
    long seconds = Talk.seconds(talk.tIn, moment.at());
    long business = moment.ledger().calendars.seconds(ticket.teamNow, talk.tIn, moment.at());
    if (talk.tRes1 == null) {
      talk.tRes1 = moment.at();
      talk.firstSeconds = seconds;
      talk.firstBusiness = business;
    }
    talk.tResN = moment.at();
    talk.fullSeconds = seconds;
    talk.fullBusiness = business;
    talk.byPerson |= how.way() != Way.SILENCE;
    if (how.label() != null) ticket.label = how.label();
    Resolved resolved = new Resolved();
    under(ticket, resolved, UUID.nameUUIDFromBytes((ticket.ticketId + " resolved " + moment.at()).getBytes(StandardCharsets.UTF_8)));
    resolved.ticketId = ticket.ticketId;
    resolved.at = moment.at();
    resolved.day = moment.day();
    moment.ledger().resolutions.add(resolved);
    if (SPAM.equalsIgnoreCase(how.outcome())) moment.ledger().isSpam(talk);
  }

  /** As it is with the ticket at this moment. */
  static void under(HandOver ticket, Part part, UUID id) {
    part.like(ticket);
    part.id = id;
    part.episode = ticket.episode;
    part.team = ticket.teamNow;
    part.agent = ticket.agentNow;
  }

  private static void beginStretch(Moment moment, HandOver ticket, Instant opened) {
    Stretch stretch = new Stretch();
    under(ticket, stretch, UUID.nameUUIDFromBytes((ticket.ticketId + " open " + moment.at() + ticket.visits).getBytes(StandardCharsets.UTF_8)));
    stretch.ticketId = ticket.ticketId;
    stretch.openedAt = opened;
    stretch.fromAt = moment.at();
    moment.ledger().stretches.add(stretch);
  }

  /** Since when the ticket itself was open; null if it was not. */
  private static Instant endStretch(Moment moment, HandOver ticket) {
    return moment.ledger().stretches.all().stream().filter(each -> each.ticketId.equals(ticket.ticketId) && each.toAt == null).findFirst()
        .map(each -> {
          each.toAt = moment.at();
          return each.openedAt;
        }).orElse(null);
  }
}
