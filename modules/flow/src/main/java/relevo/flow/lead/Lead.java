package relevo.flow.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;

/** Somebody who may buy: what they told, what they agreed to and when, and whether the operator's own system knows of it. */
@Entity
@Table(schema = "flow", name = "lead")
class Lead {

  enum Crm { KEPT, WAITING, TOLD, FAILED }

  /** The words agreed to, and which edition of them. */
  record Consent(String text, String version) {}

  @Id private UUID id;
  @Version private Long version;
  @Column(name = "conversation_id") private UUID conversationId;
  @Column(name = "contact_id") private UUID contactId;
  private String fields;
  @Column(name = "consent_text") private String consentText;
  @Column(name = "consent_version") private String consentVersion;
  private Integer score;
  private Instant at;
  @Enumerated(EnumType.STRING) private Crm crm;
  @Column(name = "told_at") private Instant toldAt;

  protected Lead() {}

  Lead(UUID conversationId, UUID contactId, Map<String, String> told, Consent consent, Integer score, Instant at) {
    id = Ids.next();
    this.conversationId = conversationId;
    this.contactId = contactId;
    fields = JsonText.of(new TreeMap<>(told));
    consentText = consent.text();
    consentVersion = consent.version();
    this.score = score;
    this.at = at;
    crm = Crm.KEPT;
  }

  void waits() {
    crm = Crm.WAITING;
  }

  void told(Instant when) {
    crm = Crm.TOLD;
    toldAt = when;
  }

  void failed() {
    crm = Crm.FAILED;
  }

  UUID id() {
    return id;
  }

  LeadView view() {
    @SuppressWarnings("unchecked") Map<String, String> told = JsonText.as(TreeMap.class, fields);
    return new LeadView(id, at, conversationId, contactId, told, score, consentText, consentVersion, crm.name(), toldAt);
  }
}
