package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import relevo.events.flow.SurveyAnswered;
import relevo.flow.knowledge.Gaps;
import relevo.flow.lead.CaptureLead;

/** Keeps what a step of a flow has done besides talking. */
@ApplicationScoped
class Deeds {

  @Inject Event<SurveyAnswered> surveys;
  @Inject CaptureLead leads;
  @Inject Gaps gaps;

  void done(Deed deed, Turn turn) {
    switch (deed) {
      case Deed.LeadGiven lead -> leads.capture(turn.conversationId(), turn.customer().contactId(), lead.fields(), lead.consentText(),
          lead.consentVersion(), lead.score());
      case Deed.Rated rated -> surveys.fire(
          new SurveyAnswered(turn.conversationId(), turn.messageId(), rated.survey(), rated.mark(), rated.comment()));
      case Deed.QuestionUnanswered question -> gaps.note(turn.conversationId(), question.text(), turn.language());
    }
  }
}
