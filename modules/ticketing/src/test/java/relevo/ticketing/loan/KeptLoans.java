package relevo.ticketing.loan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.ticketing.TicketReturned;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;

/** Loans in memory, and what begins and ends them. */
public class KeptLoans extends Loans {

  public final Told<TicketReturned> returned = new Told<>();
  public final List<NewJob> later = new ArrayList<>();
  private final List<Loan> kept = new ArrayList<>();

  public Lending lending() {
    Lending lending = new Lending();
    lending.loans = this;
    lending.returned = returned;
    lending.clock = new ProductClock();
    lending.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        later.add(new NewJob(kind, subject, due, input));
      }
    };
    return lending;
  }

  @Override
  void add(Loan loan) {
    kept.add(loan);
  }

  @Override
  Optional<Loan> numbered(UUID id) {
    return kept.stream().filter(loan -> loan.id.equals(id)).findFirst();
  }

  @Override
  Optional<Loan> openIn(UUID conversationId) {
    return kept.stream().filter(loan -> loan.conversationId.equals(conversationId) && loan.endedAt == null).findFirst();
  }

  @Override
  Optional<Loan> openOf(UUID ticketId) {
    return kept.stream().filter(loan -> loan.ticketId.equals(ticketId) && loan.endedAt == null).findFirst();
  }
}
