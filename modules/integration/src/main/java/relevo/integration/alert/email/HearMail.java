package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.command.Once;
import relevo.events.Content;
import relevo.events.integration.AnswerAsked;
import relevo.events.integration.ReplyBroughtIn;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;

/** Carries what an agent answered by mail to the customer, by WhatsApp and once; what cannot go there comes back to them with the reason. */
@ApplicationScoped
class HearMail implements JobHandler<MailAnswer, Void> {

  static final String KIND = "integration.email.hear";

  private static final int LONGEST = 4_096;

  @Inject Accounts accounts;
  @Inject Jobs jobs;
  @Inject Once once;
  @Inject Event<AnswerAsked> questions;
  @Inject Event<ReplyBroughtIn> replies;

  /** What came of an answer: that it was carried, or why not. */
  public record Carried(String why) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<MailAnswer> input() {
    return MailAnswer.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public void settle(MailAnswer answer, Void nothing) {
    Setup setup = accounts.working(answer.account()).orElse(null);
    if (setup == null) return;
    once.only("integration " + answer.account(), answer.key(), "mail " + answer.ticket(), Map.of(), Carried.class, () -> carried(setup, answer));
  }

  private Carried carried(Setup setup, MailAnswer answer) {
    String agent = login(setup, answer.from());
    String why = why(answer, agent);
    if (why == null) replies.fire(new ReplyBroughtIn(answer.account(), answer.ticket(), agent, Content.text(answer.text())));
    else jobs.add(TellSender.KIND, answer.ticket(), new MailNotice(answer.account(), answer.ticket(), answer.from(), answer.id(), why, answer.text()));
    return new Carried(why);
  }

  private String why(MailAnswer answer, String agent) {
    if (answer.text().isBlank()) return "La respuesta no tiene texto.";
    if (answer.text().codePointCount(0, answer.text().length()) > LONGEST) return "La respuesta tiene más de " + LONGEST + " letras, que es lo que admite WhatsApp.";
    AnswerAsked question = new AnswerAsked(answer.ticket(), agent);
    questions.fire(question);
    return question.why();
  }

  static String login(Setup setup, String from) {
    return Desk.agent(setup, from);
  }
}
