package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.events.ticketing.SurveyNotSent.Reason;
import relevo.events.ticketing.WritingAsked;
import relevo.ticketing.care.CareCard;

/** What speaks against asking a customer how a person did. */
@ApplicationScoped
class Objections {

  @Inject Surveys surveys;
  @Inject Event<WritingAsked> writing;

  /** The first that holds, if it is to be sent at that moment. */
  Optional<Reason> to(Survey survey, CareCard care, Instant at) {
    if (!care.surveyOn()) return Optional.of(Reason.OFF);
    // keeps the conversation, so that nobody is let into it meanwhile
    WritingAsked asked = new WritingAsked(survey.conversationId);
    writing.fire(asked);
    if (surveys.isWithPerson(survey.conversationId)) return Optional.of(Reason.REOPENED);
    if (asked.optedOut()) return Optional.of(Reason.OPTED_OUT);
    if (asked.unreachable()) return Optional.of(Reason.UNREACHABLE);
    if (!asked.isOpenAt(at)) return Optional.of(Reason.WINDOW_CLOSED);
    boolean recently = care.surveyQuietDays() > 0 && surveys.wasAsked(survey.contactId, at.minus(Duration.ofDays(care.surveyQuietDays())));
    return recently ? Optional.of(Reason.ASKED_RECENTLY) : Optional.empty();
  }
}
