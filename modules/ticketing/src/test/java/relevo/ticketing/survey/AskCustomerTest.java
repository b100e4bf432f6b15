package relevo.ticketing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.ticketing.SurveyNotSent;
import relevo.events.ticketing.SurveyNotSent.Reason;
import relevo.events.ticketing.SurveySent;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.events.ticketing.WritingAsked;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;
import relevo.ticketing.chat.KeptConversations;
import relevo.ticketing.survey.Survey.State;

class AskCustomerTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  Instant now = NOON;
  Instant closesAt = NOON.plus(Duration.ofHours(1));
  boolean optedOut;
  boolean unreachable;
  /** What others do until the conversation is ours. */
  Runnable whileAsked = () -> {};
  KeptConversations conversations = new KeptConversations();
  KeptSurveys surveys = new KeptSurveys();
  KeptPolicies policies = new KeptPolicies();
  List<NewJob> added = new ArrayList<>();
  Told<SurveySent> sent = new Told<>();
  Told<SurveyNotSent> notSent = new Told<>();
  AskCustomer ask = new AskCustomer();
  SendPlanned planned = new SendPlanned();

  @BeforeEach
  void wire() {
    ask.surveys = planned.surveys = surveys;
    ask.policies = policies;
    ask.clock = planned.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    ask.jobs = planned.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    ask.sent = sent;
    ask.notSent = notSent;
    ask.objections = new Objections();
    ask.objections.surveys = surveys;
    ask.objections.writing = new Told<>() {
      @Override
      public void fire(WritingAsked asked) {
        whileAsked.run();
        asked.answer(closesAt, optedOut, unreachable);
      }
    };
    planned.ask = ask;
    planned.conversations = conversations;
    policies.say("{\"surveyOn\":true}");
  }

  @Test
  void asks_at_once() {
    resolve(Way.AGENT);
    Survey survey = surveys.last();
    assertThat(sent.events).containsExactly(
        new SurveySent(survey.conversationId, survey.id, survey.ticketId, "es", "mesa", "ana"));
    assertThat(SurveyCard.of(survey)).isEqualTo(new SurveyCard("sent", null, null, null, NOON));
  }

  @Test
  void says_why_it_does_not() {
    policies.say("{}");
    assertReason(Reason.OFF, Way.AGENT);
    policies.say("{\"surveyOn\":true}");
    assertReason(Reason.AUTO_CLOSED, Way.SILENCE);
    assertReason(Reason.MERGED, Way.MERGE);
    closesAt = now;
    assertReason(Reason.WINDOW_CLOSED, Way.AGENT);
    closesAt = null;
    assertReason(Reason.WINDOW_CLOSED, null);
    unreachable = true;
    assertReason(Reason.UNREACHABLE, Way.AGENT);
    optedOut = true;
    assertReason(Reason.OPTED_OUT, Way.AGENT);
    surveys.withPerson = true;
    assertReason(Reason.REOPENED, Way.AGENT);
    assertThat(sent.events).isEmpty();
  }

  @Test
  void has_words_for_every_reason() {
    for (Reason reason : Reason.values()) {
      SurveyCard card = SurveyCard.of(new Survey(KeptSurveys.TICKET, "ana").notSent(reason, NOON));
      assertThat(card.state()).isEqualTo("not-sent");
      assertThat(card.reason()).endsWith(".");
    }
  }

  @Test
  void leaves_alone_who_was_asked_a_while_ago() {
    policies.say("{\"surveyOn\":true,\"surveyQuietDays\":30}");
    resolve(Way.AGENT);
    now = NOON.plus(Duration.ofDays(29));
    closesAt = now.plusSeconds(60);
    assertReason(Reason.ASKED_RECENTLY, Way.AGENT);
    now = NOON.plus(Duration.ofDays(31));
    closesAt = now.plusSeconds(60);
    resolve(Way.AGENT);
    assertThat(sent.events).hasSize(2);
  }

  @Test
  void waits_as_long_as_the_team_wants() {
    policies.say("{\"surveyOn\":true,\"surveyDelaySeconds\":120}");
    resolve(Way.AGENT);
    assertThat(SurveyCard.of(surveys.last()).state()).isEqualTo("planned");
    assertThat(added).extracting(NewJob::due).containsExactly(NOON.plusSeconds(120));
    now = NOON.plusSeconds(119);
    carryOut();
    assertThat(sent.events).isEmpty();
    assertThat(added).hasSize(2);
    now = NOON.plusSeconds(120);
    carryOut();
    carryOut();
    assertThat(sent.events).hasSize(1);
    assertThat(surveys.last().state).isEqualTo(State.SENT);
  }

  @Test
  void looks_again_before_it_sends_what_waited() {
    policies.say("{\"surveyOn\":true,\"surveyDelaySeconds\":120}");
    resolve(Way.AGENT);
    now = NOON.plusSeconds(120);
    surveys.closed = null;
    carryOut();
    assertThat(notSent.events).extracting(SurveyNotSent::reason).containsExactly(Reason.REOPENED);
    assertThat(SurveyCard.of(surveys.last())).isEqualTo(
        new SurveyCard("not-sent", "El cliente vuelve a estar con una persona.", null, null, now));
  }

  @Test
  void keeps_the_conversation_before_it_looks_who_is_in_it() {
    policies.say("{\"surveyOn\":true,\"surveyDelaySeconds\":120}");
    resolve(Way.AGENT);
    planned.prepare(List.of((SendPlanned.Input) added.getFirst().input()));
    assertThat(conversations.tickets).containsExactly(KeptSurveys.TICKET.ticketId());
    whileAsked = () -> surveys.withPerson = true;
    now = NOON.plusSeconds(120);
    carryOut();
    assertThat(notSent.events).extracting(SurveyNotSent::reason).containsExactly(Reason.REOPENED);
  }

  @Test
  void asks_once_about_what_was_resolved_again_meanwhile() {
    policies.say("{\"surveyOn\":true,\"surveyDelaySeconds\":1800}");
    resolve(Way.AGENT);
    now = NOON.plusSeconds(600);
    resolve(Way.AGENT);
    now = NOON.plusSeconds(1_800);
    carryOut();
    assertThat(sent.events).isEmpty();
    assertThat(notSent.events).extracting(SurveyNotSent::reason).containsExactly(Reason.REOPENED);
    now = NOON.plusSeconds(2_000);
    resolve(Way.SILENCE);
    planned.settle((SendPlanned.Input) added.getLast().input(), null);
    now = NOON.plusSeconds(2_400);
    planned.settle((SendPlanned.Input) added.getLast().input(), null);
    assertThat(sent.events).isEmpty();
  }

  @Test
  void does_not_plan_what_the_window_would_not_let_through() {
    policies.say("{\"surveyOn\":true,\"surveyDelaySeconds\":3600}");
    assertReason(Reason.WINDOW_CLOSED, Way.AGENT);
    assertThat(added).isEmpty();
  }

  private void assertReason(Reason reason, Way way) {
    resolve(way);
    assertThat(surveys.last().reason).isEqualTo(reason);
    assertThat(notSent.events.getLast()).isEqualTo(
        new SurveyNotSent(surveys.last().conversationId, surveys.last().ticketId, "mesa", "ana", reason));
  }

  private void resolve(Way way) {
    ask.on(new TicketResolved(KeptSurveys.TICKET.conversationId(), KeptSurveys.TICKET.ticketId(), "ana", null, null, way, Owner.BOT));
  }

  private void carryOut() {
    planned.settle((SendPlanned.Input) added.getFirst().input(), null);
  }
}
