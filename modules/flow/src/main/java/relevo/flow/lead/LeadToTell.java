package relevo.flow.lead;

import java.util.UUID;

/** A lead that the operator's own system must hear of. Kept with its id alone; the call is given the rest. */
public record LeadToTell(UUID lead, Integer attempt, String body) {

  static LeadToTell of(UUID lead) {
    return new LeadToTell(lead, null, null);
  }
}
