package relevo.ticketing.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.TaskEnded;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/**
 * Begins loans and ends them, each once: with its task, with the customer's wish for a person (whatever the rules have to say), with
 * its time, or when a person wants the conversation back.
 */
@ApplicationScoped
public class Lending {

  @Inject Loans loans;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<TicketReturned> returned;

  /** Keeps it; whoever asked tells of it. */
  public LoanCard begin(Wish wish) {
    loans.refuseIfLent(wish.ticketId());
    Loan loan = new Loan(wish, clock.now());
    loans.add(loan);
    jobs.addLater(EndLoan.KIND, loan.contactId, loan.dueAt, new EndLoan.Input(loan.id, loan.conversationId, loan.contactId, loan.dueAt));
    return LoanCard.of(loan);
  }

  void on(@Observes TaskEnded ended) {
    loans.numbered(ended.loanId()).ifPresent(loan -> end(loan, ended.done() ? Outcome.DONE : Outcome.FAILED, ended.data(), null));
  }

  void on(@Observes EscalationRaised escalation) {
    // where the bot goes on answering nobody has anything to lend, and the look-up would cost each message a query
    if (escalation.botStays()) return;
    loans.openIn(escalation.conversationId()).ifPresent(loan -> end(loan, Outcome.WANTED_PERSON, escalation.details(), null));
  }

  void timeIsUp(UUID loanId) {
    loans.numbered(loanId).ifPresent(loan -> end(loan, Outcome.TIMED_OUT, Map.of(), null));
  }

  /** @return false if the bot did not have it */
  public boolean takeBack(UUID ticketId, String by) {
    Optional<Loan> open = loans.openOf(ticketId);
    open.ifPresent(loan -> end(loan, Outcome.TAKEN_BACK, Map.of(), by));
    return open.isPresent();
  }

  private void end(Loan loan, Outcome outcome, Map<String, String> told, String by) {
    if (loan.endedAt != null) return;
    loan.end(outcome, told, clock.now());
    returned.fire(loan.told(by));
  }
}
