package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.flow.SurveyAnswered;
import relevo.kernel.ProductClock;

/** Keeps how customers rated the bot, where a flow asked them. */
@ApplicationScoped
class KeepFlowMark {

  @Inject Surveys surveys;
  @Inject ProductClock clock;

  void on(@Observes SurveyAnswered answered) {
    surveys.add(new Survey(answered, clock.now()));
  }
}
