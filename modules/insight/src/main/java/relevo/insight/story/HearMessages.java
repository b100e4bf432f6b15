package relevo.insight.story;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.SurveySent;

/** Who spoke, and who has to speak next. */
final class HearMessages {

  /** These ask for no answer, and begin nothing. */
  private static final Set<Kind> WORDLESS = EnumSet.of(Kind.REACTION, Kind.REVOKE, Kind.NOTE);
  /** What a message may be without being about anything. */
  private static final Set<String> NO_TOPIC = Set.of("greeting", "thanks", "other");

  /** Who comes back later than that with the same is no sign that it was not settled: no figure asks for it. */
  private static final Duration AGAIN = Duration.ofDays(7);

  private HearMessages() {}

  static void on(Moment moment, MessageReceived message) {
    if (message.wish() || asksNothing(message.content())) return;
    Talk talk = moment.ledger().talk(message.conversationId()).filter(known -> !moment.ledger().isOver(known, moment.at())).orElseGet(() -> begun(moment, message));
    boolean waits = talk.waitingSince != null;
    if (waits && talk.humanTurns > 0 && talk.isWindowLostAt(moment.at())) talk.windowsLost++;
    if (!waits) talk.waitingSince = moment.at();
    talk.lastAt = talk.lastInAt = moment.at();
    if (message.owner() == Owner.HUMAN) moment.ledger().openTicket(message.conversationId()).ifPresent(ticket -> {
      if (!waits) talk.humanTurns++;
      if (ticket.tH1 == null) stillWaits(ticket, moment.at());
    });
  }

  static void on(Moment moment, ReplyComposed reply) {
    if (reply.purpose() == Purpose.NOTICE) return;
    moment.ledger().talk(reply.conversationId()).ifPresent(talk -> {
      talk.botAnswers++;
      talk.lastAt = moment.at();
      if (talk.tBot1 == null) talk.tBot1 = moment.at();
      // what the bot still has to say beside a hand-over gives way to it, and settles nothing that waits for a person
      if (reply.purpose() == Purpose.BOT && talk.openTickets == 0) talk.answered(moment.at());
    });
  }

  static void on(Moment moment, TurnTaken turn) {
    moment.ledger().talk(turn.conversationId()).ifPresent(talk -> {
      if (talk.language == null) talk.language = turn.language();
      moment.ledger().tallies.add("turn", moment.day(), "", talk.channel, moment.ledger().lists.release);
      long lag = Talk.seconds(turn.at(), moment.at());
      moment.ledger().tallies.add("lag", moment.day(), String.valueOf(lag), talk.channel, 0);
      moment.ledger().happenings.add(moment, "turn", turn.conversationId(), turn.messageId(), "", moment.ledger().lists.release, lag);
      if (turn.owner() == Owner.BOT) withBot(talk, turn);
      if (turn.signals() != null && talk.topic == null && !NO_TOPIC.contains(turn.signals().topic())) isAbout(moment, talk, turn.signals().topic());
    });
  }

  static void on(Moment moment, AgentReplied reply) {
    moment.ledger().ticket(reply.conversationId(), reply.ticketId()).ifPresent(ticket -> spoke(moment, ticket, reply.replyId(), reply.agent()));
  }

  /** By the business's own phone nobody knows who it was. */
  static void on(Moment moment, AnsweredElsewhere answer) {
    moment.ledger().openTicket(answer.conversationId()).ifPresentOrElse(ticket -> spoke(moment, ticket, answer.messageId(), null),
        () -> moment.ledger().talk(answer.conversationId()).ifPresent(talk -> talk.answered(moment.at())));
  }

  private static Talk begun(Moment moment, MessageReceived message) {
    Talk talk = new Talk();
    talk.id = message.messageId();
    talk.conversationId = message.conversationId();
    talk.n = moment.ledger().talk(message.conversationId()).map(last -> last.n + 1).orElse(1);
    talk.contactId = message.customer() == null ? null : message.customer().contactId();
    talk.counted = moment.ledger().lists.counts(talk.contactId);
    talk.channel = message.channel();
    talk.day = moment.day();
    talk.tIn = talk.lastAt = talk.lastInAt = moment.at();
    moment.ledger().talk(message.conversationId()).ifPresent(last -> talk.customer = last.customer);
    return moment.ledger().begin(talk);
  }

  private static void withBot(Talk talk, TurnTaken turn) {
    talk.botTurns++;
    if (!turn.understood()) talk.missedTurns++;
    boolean wants = turn.signals() != null && turn.signals().wantsHuman();
    talk.wanted = ((talk.wanted << 1) | (wants ? 1 : 0)) & 3;
    talk.frustrated = turn.signals() != null && turn.signals().frustrated();
    talk.thanked = turn.signals() != null && "thanks".equals(turn.signals().topic()) && turn.signals().mood() >= 0;
  }

  private static void isAbout(Moment moment, Talk talk, String topic) {
    talk.topic = topic;
    moment.ledger().before(talk).filter(earlier -> topic != null && topic.equals(earlier.topic) && earlier.againAt == null && !talk.tIn.isAfter(earlier.lastAt.plus(AGAIN)))
        .ifPresent(earlier -> earlier.againAt = talk.tIn);
  }

  private static void spoke(Moment moment, HandOver ticket, UUID reply, String agent) {
    Talk talk = moment.ledger().of(ticket);
    if (ticket.tH1 == null) first(moment, talk, ticket, agent);
    else if (talk.waitingSince != null) next(moment, talk, ticket, reply, agent);
    talk.humanMessages++;
    ticket.messages++;
    talk.lastAt = moment.at();
    talk.answered(moment.at());
    HearPromises.kept(moment, ticket, Set.of("FIRST_REPLY", "NEXT_REPLY"));
  }

  /** Whoever writes again after their window closed was left alone until then all the same. */
  private static void stillWaits(HandOver ticket, Instant now) {
    ticket.abandoned |= now.isAfter(ticket.lastInAt.plus(Talk.SILENCE));
    ticket.lastInAt = now;
  }

  private static void first(Moment moment, Talk talk, HandOver ticket, String agent) {
    ticket.tH1 = moment.at();
    ticket.agent = agent;
    ticket.humanSeconds = Talk.seconds(ticket.tEsc, moment.at());
    ticket.humanBusiness = moment.ledger().calendars.seconds(ticket.teamNow, ticket.tEsc, moment.at());
    if (moment.at().isAfter(ticket.lastInAt.plus(Talk.SILENCE))) ticket.abandoned = true;
    if (talk.tH1 == null) {
      talk.tH1 = moment.at();
      talk.agent = agent;
    }
  }

  private static void next(Moment moment, Talk talk, HandOver ticket, UUID id, String agent) {
    Reply reply = new Reply();
    reply.like(ticket);
    reply.id = id;
    reply.episode = ticket.episode;
    reply.team = ticket.teamNow;
    reply.agent = agent;
    reply.at = moment.at();
    reply.seconds = Talk.seconds(talk.waitingSince, moment.at());
    reply.business = moment.ledger().calendars.seconds(ticket.teamNow, talk.waitingSince, moment.at());
    moment.ledger().replies.add(reply);
  }

  private static boolean asksNothing(Content content) {
    return WORDLESS.contains(content.kind()) || SurveySent.isChoice(content.choice());
  }
}
