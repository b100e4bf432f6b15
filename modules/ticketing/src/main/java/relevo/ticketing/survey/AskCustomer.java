package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.events.ticketing.SurveyNotSent;
import relevo.events.ticketing.SurveyNotSent.Reason;
import relevo.events.ticketing.SurveySent;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.CareCard;
import relevo.ticketing.care.Policies;

/** Asks the customer of a resolved ticket how the person did, at once or after a while, or says why not. */
@ApplicationScoped
class AskCustomer {

  @Inject Surveys surveys;
  @Inject Policies policies;
  @Inject Objections objections;
  @Inject ProductClock clock;
  @Inject Jobs jobs;
  @Inject Event<SurveySent> sent;
  @Inject Event<SurveyNotSent> notSent;

  void on(@Observes TicketResolved resolved) {
    surveys.closed(resolved.ticketId()).ifPresent(ticket -> decide(ticket, resolved));
  }

  private void decide(Closed ticket, TicketResolved resolved) {
    CareCard care = policies.of(ticket.team());
    Instant at = clock.now().plus(Duration.ofSeconds(care.surveyDelaySeconds()));
    Survey survey = new Survey(ticket, resolved.agent());
    Optional<Reason> objection = byWay(resolved.way()).or(() -> objections.to(survey, care, at));
    if (objection.isPresent() || care.surveyDelaySeconds() == 0) {
      surveys.add(settled(survey, objection));
      tell(survey, ticket.language());
    } else {
      surveys.add(survey.planned(at));
      jobs.addLater(SendPlanned.KIND, ticket.contactId(), at, new SendPlanned.Input(survey.id, ticket.contactId()));
    }
  }

  /** Its time has come: whether it still makes sense is looked at again. */
  void carryOut(Survey survey) {
    Optional<Closed> ticket = surveys.closed(survey.ticketId);
    Optional<Reason> objection = ticket.isEmpty() || !surveys.isLast(survey) ? Optional.of(Reason.REOPENED)
        : objections.to(survey, policies.of(survey.team), clock.now());
    settled(survey, objection);
    tell(survey, ticket.map(Closed::language).orElse(null));
  }

  private Survey settled(Survey survey, Optional<Reason> objection) {
    Instant now = clock.now();
    return objection.map(reason -> survey.notSent(reason, now)).orElseGet(() -> survey.sent(now));
  }

  private void tell(Survey survey, String language) {
    if (survey.reason != null) {
      notSent.fire(new SurveyNotSent(survey.conversationId, survey.ticketId, survey.team, survey.agent, survey.reason));
    } else {
      sent.fire(new SurveySent(survey.conversationId, survey.id, survey.ticketId, language, survey.team, survey.agent));
    }
  }

  private static Optional<Reason> byWay(Way way) {
    if (way == Way.SILENCE) return Optional.of(Reason.AUTO_CLOSED);
    return way == Way.MERGE ? Optional.of(Reason.MERGED) : Optional.empty();
  }
}
