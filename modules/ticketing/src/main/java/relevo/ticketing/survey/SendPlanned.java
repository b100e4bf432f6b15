package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.HoldConversations;
import relevo.ticketing.survey.Survey.State;

/** Sends a survey a while after its ticket was resolved, if it still makes sense. */
@ApplicationScoped
class SendPlanned implements JobHandler<SendPlanned.Input, Void> {

  static final String KIND = "ticketing.send-survey";

  /** @param contactId whose job this is */
  public record Input(UUID surveyId, UUID contactId) {}

  @Inject Surveys surveys;
  @Inject HoldConversations conversations;
  @Inject AskCustomer ask;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void prepare(List<Input> batch) {
    conversations.of(surveys.ticketsOf(batch.stream().map(Input::surveyId).toList()));
  }

  @Override
  public void settle(Input input, Void nothing) {
    surveys.numbered(input.surveyId()).filter(survey -> survey.state == State.PLANNED).ifPresent(survey -> {
      // the desk's clock may have been set back since the job was taken
      if (clock.now().isBefore(survey.askedAt)) jobs.addLater(KIND, input.contactId(), survey.askedAt, input);
      else ask.carryOut(survey);
    });
  }
}
