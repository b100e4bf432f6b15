package relevo.flow.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.flow.LeadCaptured;
import relevo.kernel.JsonText;

class CaptureLeadTest {

  private static final CrmSettings NOBODY = CrmSettings.of(null, null);

  @Test
  void keeps_what_was_told_and_what_was_agreed_to() {
    Captures captures = new Captures(NOBODY);
    LeadView lead = captures.of(Map.of("nombre", "Ana \"la\" Ñ", "telefono", "+34600")).view();
    assertThat(lead.fields()).isEqualTo(Map.of("nombre", "Ana \"la\" Ñ", "telefono", "+34600"));
    assertThat(lead.consentText()).isEqualTo("¿Podemos llamarle?");
    assertThat(lead.consentVersion()).isEqualTo("2026-01");
    assertThat(lead.score()).isEqualTo(70);
    assertThat(lead.at()).isBeforeOrEqualTo(captures.clock.now());
  }

  @Test
  void says_so_without_saying_what() {
    Captures captures = new Captures(NOBODY);
    Lead lead = captures.of(Map.of("nombre", "Ana"));
    assertThat(captures.fired).containsExactly(
        new LeadCaptured(lead.id(), new UUID(1, 1), new UUID(2, 2), 70, captures.fired.getFirst().at()));
    assertThat(JsonText.of(captures.fired.getFirst())).doesNotContain("Ana");
  }

  @Test
  void has_the_operators_system_told_by_a_job_that_holds_an_id_alone() {
    Captures captures = new Captures(CrmSettings.of("https://crm.example/leads", "s"));
    Lead lead = captures.of(Map.of("nombre", "Ana"));
    assertThat(captures.jobs).containsExactly(new Captures.Asked(TellLead.KIND, lead.id(), LeadToTell.of(lead.id())));
    assertThat(JsonText.of(captures.jobs.getFirst().input())).isEqualTo("{\"lead\":\"" + lead.id() + "\"}");
    assertThat(lead.view().crm()).isEqualTo("WAITING");
  }

  @Test
  void tells_nobody_where_there_is_nobody_to_tell() {
    Captures captures = new Captures(NOBODY);
    assertThat(captures.of(Map.of()).view().crm()).isEqualTo("KEPT");
    assertThat(captures.jobs).isEmpty();
  }
}
