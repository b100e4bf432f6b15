package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ClaimAsked;
import relevo.events.ticketing.SurveyMarked;
import relevo.events.ticketing.SurveySent;
import relevo.ticketing.survey.Survey.State;

/**
 * Hears the answer to the question how a person did. A tapped mark always counts; what is typed counts only as the first thing that
 * the customer writes after the question, and words alone only right after their mark.
 */
@ApplicationScoped
public class HearMark {

  private static final String THANKS = "survey-thanks";
  private static final String COMMENTED = "survey-comment";
  private static final String AGAIN = "survey-again";

  private static final Duration TYPED_WITHIN = Duration.ofHours(24);
  private static final Duration COMMENT_WITHIN = Duration.ofMinutes(15);
  /** What is about any of these is a comment; all else is a new matter. */
  private static final Set<String> OPINIONS = Set.of("complaint", "thanks", "other");
  private static final Set<String> PLEASANTRIES = Set.of("greeting", "thanks");

  @Inject Surveys surveys;
  @Inject Event<SurveyMarked> marked;

  /** Takes the message if it is part of the answer. */
  public void hear(ClaimAsked asked) {
    Content content = asked.content();
    if (content.kind() == Content.Kind.REACTION) return;
    if (SurveySent.isChoice(content.choice())) {
      surveys.alone(SurveySent.survey(content.choice())).filter(survey -> survey.conversationId.equals(asked.conversation()))
          .ifPresent(survey -> mark(survey, Mark.tapped(content), asked));
    } else if (asked.owner() == Owner.BOT) {
      surveys.lastAskedIn(asked.conversation()).filter(survey -> !survey.passedOver).ifPresent(survey -> typed(survey, asked));
    }
  }

  private void typed(Survey survey, ClaimAsked asked) {
    Optional<Mark> mark = Mark.in(asked.content()).filter(each -> !each.loose() || isOpinion(asked));
    boolean fresh = asked.at().isBefore(survey.askedAt.plus(TYPED_WITHIN));
    if (mark.isPresent() && fresh) mark(survey, mark.get(), asked);
    else if (isComment(survey, asked)) comment(survey, asked);
    else survey.isPassedOver();
  }

  private void mark(Survey survey, Mark mark, ClaimAsked asked) {
    if (survey.state == State.ANSWERED) {
      asked.claim(AGAIN);
      return;
    }
    survey.isMarked(mark.value(), mark.comment(), asked.at());
    asked.claim(mark.comment() == null ? THANKS : COMMENTED);
    marked.fire(new SurveyMarked(survey.conversationId, survey.id, survey.ticketId, asked.message(), survey.team, survey.agent,
        mark.value(), mark.comment() != null));
  }

  private static boolean isComment(Survey survey, ClaimAsked asked) {
    return survey.state == State.ANSWERED && survey.comment == null && asked.content().kind() == Content.Kind.TEXT
        && asked.at().isBefore(survey.markedAt.plus(COMMENT_WITHIN))
        && isOpinion(asked) && !PLEASANTRIES.contains(asked.signals().topic());
  }

  private static void comment(Survey survey, ClaimAsked asked) {
    survey.isCommented(Mark.words(asked.content().text()));
    survey.isPassedOver();
    asked.claim(COMMENTED);
  }

  private static boolean isOpinion(ClaimAsked asked) {
    String text = asked.content().text();
    return !asked.signals().wantsHuman() && OPINIONS.contains(asked.signals().topic()) && text.indexOf('?') < 0;
  }
}
