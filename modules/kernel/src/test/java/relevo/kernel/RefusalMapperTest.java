package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalMapperTest {

  /** What a program may need beside the sentence. */
  public record Choice(String name, int size) {}

  @Test
  void says_code_sentence_and_status() {
    assertThat(RefusalMapper.problem(Refusal.missing("el ticket 7"))).isEqualTo(
        "{\"type\":\"urn:relevo:problem:not-found\",\"title\":\"No existe el ticket 7.\",\"status\":404}");
  }

  @Test
  void adds_the_members_that_a_refusal_brings() {
    Refusal refusal = new Refusal(409, "full", "No cabe.").with("choices", List.of(new Choice("caja", 2))).with("none", List.of());
    assertThat(refusal).hasMessage("No cabe.");
    assertThat(RefusalMapper.problem(refusal)).isEqualTo("{\"type\":\"urn:relevo:problem:full\",\"title\":\"No cabe.\","
        + "\"status\":409,\"choices\":[{\"name\":\"caja\",\"size\":2}],\"none\":[]}");
  }
}
