package relevo.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import relevo.events.escalation.EscalationRaised;

/** What a ticket is about: why it is here, what it is called, and what its customer has told. */
@Embeddable
class Matter {

  List<String> because;
  /** All of them: those of the rules and those of agents. */
  List<String> tags;
  @Column(name = "rule_tags") List<String> ruleTags;
  @Convert(converter = DetailsConverter.class) Map<String, String> details;

  protected Matter() {}

  Matter(EscalationRaised escalation) {
    because = escalation.because();
    tags = escalation.tags();
    ruleTags = escalation.tags();
    details = escalation.details();
  }

  void join(EscalationRaised escalation) {
    join(escalation.because());
    mark(escalation.tags());
    learns(escalation.details());
  }

  void join(List<String> reasons) {
    because = Reasons.united(because, reasons);
  }

  /** By the rules, or by the desk itself: no agent takes that off. */
  void mark(List<String> words) {
    tags = Reasons.united(tags, words);
    ruleTags = Reasons.united(ruleTags, words);
  }

  /** In place of what agents called it before. */
  void tag(List<String> byAgents) {
    tags = Reasons.united(ruleTags, byAgents);
  }

  /** What the customer told now; what is known counts less. */
  void learns(Map<String, String> told) {
    details = Reasons.united(details, told);
  }

  /** Where both know something, what is known here counts. */
  void takesIn(Matter other) {
    join(other.because);
    tags = Reasons.united(tags, other.tags);
    ruleTags = Reasons.united(ruleTags, other.ruleTags);
    details = Reasons.united(other.details, details);
  }
}
