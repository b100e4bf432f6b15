package relevo.flow.lead;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import relevo.events.flow.LeadCaptured;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** The use case put together by hand, with what it fired and asked for. */
final class Captures implements Event<LeadCaptured> {

  /** A job as it was asked for. */
  record Asked(String kind, UUID subject, Object input) {}

  final List<LeadCaptured> fired = new ArrayList<>();
  final List<Asked> jobs = new ArrayList<>();
  final RememberedLeads leads = new RememberedLeads();
  final ProductClock clock = new ProductClock();
  private final CaptureLead capture = new CaptureLead();

  Captures(CrmSettings crm) {
    capture.leads = leads;
    capture.crm = crm;
    capture.clock = clock;
    capture.captured = this;
    capture.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(new Asked(kind, subject, input));
      }
    };
  }

  Lead of(Map<String, String> fields) {
    UUID id = capture.capture(new UUID(1, 1), new UUID(2, 2), fields, "¿Podemos llamarle?", "2026-01", 70);
    return leads.named(id).orElseThrow();
  }

  @Override
  public void fire(LeadCaptured event) {
    fired.add(event);
  }

  @Override
  public <U extends LeadCaptured> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("nothing is told asynchronously");
  }

  @Override
  public <U extends LeadCaptured> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException("nothing is told asynchronously");
  }

  @Override
  public Event<LeadCaptured> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends LeadCaptured> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends LeadCaptured> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
