package relevo.integration.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Setup;

class RedactionTest {

  private final Setup setup = new Setup("a", "webhook", Map.of(), Map.of("token", "very-secret", "url", "https://x.example/very-secret"), Map.of("token", "old-secret"));

  @Test
  void hides_our_secrets_the_longest_first() {
    assertThat(Redaction.of("no: https://x.example/very-secret, very-secret, old-secret", setup)).isEqualTo("no: •••, •••, •••");
  }

  @Test
  void keeps_the_beginning_and_no_half_letters() {
    String kept = Redaction.of("😀".repeat(900), setup);
    assertThat(kept.codePoints().count()).isEqualTo(500);
    assertThat(kept).endsWith("😀");
  }

  @Test
  void hides_a_secret_also_where_the_answer_is_cut() {
    assertThat(Redaction.of("x".repeat(495) + "very-secret", setup)).doesNotContain("very");
  }

  @Test
  void keeps_nothing_of_nothing_and_what_a_column_takes() {
    assertThat(Redaction.of(null, setup)).isNull();
    assertThat(Redaction.of("a\0b", setup)).isEqualTo("ab");
  }
}
