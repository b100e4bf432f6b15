package relevo.escalation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceSetup;
import relevo.kernel.Refusal;

class SourceFormTest {

  private static final CustomerSource VENDOR = new CustomerSource() {
    @Override
    public String kind() {
      return "toy";
    }

    @Override
    public Set<String> settings() {
      return Set.of("url");
    }

    @Override
    public Set<String> secrets() {
      return Set.of("token");
    }

    @Override
    public List<String> faults(SourceSetup setup) {
      return List.of();
    }

    @Override
    public Answer ask(Inquiry inquiry) {
      return new Answer.NotFound();
    }
  };

  private static SourceForm form(Integer rank, Map<String, String> settings, Map<String, String> mapping, Map<String, String> secrets) {
    return new SourceForm("toy", rank, settings, mapping, secrets);
  }

  @Test
  void takes_what_the_kind_of_source_knows() {
    SourceForm form = form(3, Map.of("url", " https://x ", "perMinute", "60"), Map.of("tier", "/t"), Map.of("token", "s"));
    assertThat(form.placed()).isEqualTo(3);
    assertThat(form.settings(VENDOR)).isEqualTo(Map.of("url", "https://x", "perMinute", "60"));
    assertThat(form.mapped()).isEqualTo(Map.of("tier", "/t"));
    assertThat(form.secrets(VENDOR)).isEqualTo(Map.of("token", "s"));
    SourceForm bare = form(null, null, null, null);
    assertThat(bare.placed()).isEqualTo(50);
    assertThat(bare.settings(VENDOR)).isEmpty();
    assertThat(bare.mapped()).isEmpty();
    assertThat(form(null, null, null, new HashMap<>(Collections.singletonMap("token", null))).secrets(VENDOR)).isEqualTo(Map.of("token", ""));
  }

  @Test
  void refuses_what_nobody_would_read() {
    refused(() -> form(0, null, null, null).placed());
    refused(() -> form(100, null, null, null).placed());
    refused(() -> form(null, Map.of("ulr", "x"), null, null).settings(VENDOR));
    refused(() -> form(null, Map.of("perMinute", "0"), null, null).settings(VENDOR));
    refused(() -> form(null, Map.of("perMinute", "often"), null, null).settings(VENDOR));
    refused(() -> form(null, Map.of("url", "x".repeat(1_001)), null, null).settings(VENDOR));
    refused(() -> form(null, null, Map.of("a b", "x"), null).mapped());
    refused(() -> form(null, null, null, Map.of("password", "x")).secrets(VENDOR));
    refused(() -> form(null, null, null, Map.of("token", "x".repeat(4_001))).secrets(VENDOR));
  }

  private static void refused(Runnable attempt) {
    assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.status()).isEqualTo(422));
  }
}
