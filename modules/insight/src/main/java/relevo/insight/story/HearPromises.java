package relevo.insight.story;

import java.util.Set;
import relevo.events.flow.SurveyAnswered;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.PromiseMoved;
import relevo.events.ticketing.SurveyMarked;
import relevo.events.ticketing.SurveySent;

/** What teams promise, and what customers think of how it was kept. */
final class HearPromises {

  private HearPromises() {}

  static void on(Moment moment, PromiseMade made) {
    moment.ledger().ticket(made.conversationId(), made.ticketId()).ifPresent(ticket -> {
      Promise promise = new Promise();
      HearTickets.under(ticket, promise, made.promiseId());
      promise.team = made.team();
      promise.ticketId = made.ticketId();
      promise.clock = made.clock().name();
      promise.madeAt = moment.at();
      promise.isDue(made.dueAt(), moment.ledger().day(made.dueAt()));
      moment.ledger().promises.add(promise);
    });
  }

  static void on(Moment moment, PromiseMoved moved) {
    moment.ledger().promises.all().stream().filter(each -> each.id.equals(moved.promiseId())).forEach(promise -> {
      promise.paused = moved.dueAt() == null;
      if (promise.paused) return;
      promise.isDue(moved.dueAt(), moment.ledger().day(moved.dueAt()));
    });
  }

  static void kept(Moment moment, HandOver ticket, Set<String> clocks) {
    moment.ledger().promises.all().stream().filter(each -> each.ticketId.equals(ticket.ticketId) && each.runs() && clocks.contains(each.clock))
        .forEach(each -> {
          each.endedAt = moment.at();
          each.agent = ticket.agentNow;
          if (each.paused) each.isDue(moment.at(), moment.day());
        });
  }

  static void replaced(Moment moment, HandOver ticket, Set<String> clocks) {
    moment.ledger().promises.all().stream().filter(each -> each.ticketId.equals(ticket.ticketId) && each.runs() && clocks.contains(each.clock))
        .forEach(each -> each.replaced = !each.dueAt.isBefore(moment.at()) || each.paused);
  }

  static void on(Moment moment, SurveySent sent) {
    moment.ledger().ticket(sent.conversationId(), sent.ticketId()).ifPresent(ticket -> {
      Survey survey = new Survey();
      HearTickets.under(ticket, survey, sent.surveyId());
      survey.rated = "human";
      survey.team = sent.team();
      survey.agent = sent.agent();
      survey.at = moment.at();
      moment.ledger().surveys.add(survey);
    });
  }

  static void on(Moment moment, SurveyMarked marked) {
    moment.ledger().surveys.all().stream().filter(each -> each.id.equals(marked.surveyId())).forEach(survey -> {
      survey.mark = marked.mark();
      Talk talk = moment.ledger().of(survey);
      talk.markHuman = talk.markLast = marked.mark();
    });
  }

  static void on(Moment moment, SurveyAnswered answered) {
    moment.ledger().talk(answered.conversationId()).ifPresent(talk -> {
      Survey survey = new Survey();
      survey.like(talk);
      survey.id = answered.messageId();
      survey.episode = talk.id;
      survey.agent = null;
      survey.rated = "bot";
      survey.at = moment.at();
      survey.mark = answered.mark();
      moment.ledger().surveys.add(survey);
      talk.markBot = talk.markLast = answered.mark();
    });
  }
}
