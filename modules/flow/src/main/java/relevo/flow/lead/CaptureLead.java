package relevo.flow.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import relevo.events.flow.LeadCaptured;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Writes down somebody who may buy and agreed to it, and sees to it that the operator's own system is told. */
@ApplicationScoped
public class CaptureLead {

  @Inject Leads leads;
  @Inject CrmSettings crm;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<LeadCaptured> captured;

  /**
   * In the caller's transaction.
   *
   * @param fields what they told, by the names of the flow's variables
   * @param consentText the very words they agreed to
   * @param score null where none was reckoned
   * @return the lead's id
   */
  public UUID capture(UUID conversationId, UUID contactId, Map<String, String> fields, String consentText, String consentVersion,
      Integer score) {
    Lead lead = new Lead(conversationId, contactId, fields, new Lead.Consent(consentText, consentVersion), score, clock.now());
    leads.add(lead);
    if (crm.isOn()) {
      lead.waits();
      jobs.add(TellLead.KIND, lead.id(), LeadToTell.of(lead.id()));
    }
    captured.fire(new LeadCaptured(lead.id(), conversationId, contactId, score, clock.now()));
    return lead.id();
  }
}
