package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import relevo.events.flow.SurveyAnswered;

/** Keeps what a step of a flow has done besides talking. */
@ApplicationScoped
class Deeds {

  @Inject Event<SurveyAnswered> surveys;

  void done(Deed deed, Turn turn) {
    switch (deed) {
      case Deed.LeadGiven lead -> { }
      case Deed.Rated rated -> surveys.fire(
          new SurveyAnswered(turn.conversationId(), turn.messageId(), rated.survey(), rated.mark(), rated.comment()));
      case Deed.QuestionUnanswered question -> { }
    }
  }
}
