package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.events.ticketing.TasksAsked;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketReturned;
import relevo.flow.definition.Flows;
import relevo.jobs.Jobs;

/** Leads a conversation that a person lends to the bot through one task, and no further. */
@ApplicationScoped
class DoTask {

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Jobs jobs;

  void on(@Observes TasksAsked asked) {
    flows.tasks().forEach(flow -> asked.offer(new TasksAsked.Task(flow.name(), flow.task().in(asked.language(), Map.of()))));
  }

  /** What comes of it, even that nothing does, is said when everybody has heard of the loan. */
  void on(@Observes TicketLent lent) {
    flows.live(lent.task()).filter(flow -> flow.task() != null).ifPresent(task ->
        dialogues.of(lent.conversationId()).ifPresent(dialogue -> dialogue.lend(lent.loanId(), task)));
    jobs.add(BeginTask.KIND, lent.customer().contactId(),
        new BeginTask.Input(lent.conversationId(), lent.loanId(), lent.customer(), lent.language()));
  }

  void on(@Observes TicketReturned returned) {
    dialogues.of(returned.conversationId()).filter(dialogue -> returned.loanId().equals(dialogue.loan()))
        .ifPresent(dialogue -> dialogue.comesBack(returned.result()));
  }
}
