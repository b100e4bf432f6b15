package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.ticketing.SurveySent;

/** Puts the question how a person did into the customer's language. The marks ascend, so that a number that is typed is the mark. */
@ApplicationScoped
class AskMark {

  private static final String STAR = "★";

  @Inject Dialogues dialogues;
  @Inject Event<ReplyComposed> replies;

  @Inject Sentences sentences = Sentences.shipped();

  void on(@Observes SurveySent survey) {
    String language = dialogues.of(survey.conversationId()).map(Dialogue::language).orElse(survey.language());
    List<Choice> marks = IntStream.rangeClosed(1, SurveySent.BEST)
        .mapToObj(mark -> new Choice(survey.choice(mark), mark + " " + STAR.repeat(mark), described(mark, language))).toList();
    Content question = Content.list(sentences.say("survey", language, Map.of()), sentences.say("survey-label", language, Map.of()), marks);
    replies.fire(new ReplyComposed(survey.conversationId(), survey.surveyId(), Purpose.NOTICE, question));
  }

  private String described(int mark, String language) {
    if (mark == 1) return sentences.say("survey-worst", language, Map.of());
    return mark == SurveySent.BEST ? sentences.say("survey-best", language, Map.of()) : null;
  }
}
