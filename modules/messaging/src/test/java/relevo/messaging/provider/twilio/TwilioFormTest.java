package relevo.messaging.provider.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"hola", "¿Qué tal? & más = 100 %", "👍🏽", " +\r\n\t", "%", "%41", "a=b&c=d", "\uFEFF"})
  void reads_what_it_wrote(String text) {
    assertThat(form(new String(TwilioForm.encode(Map.of(text, text)), StandardCharsets.US_ASCII)).text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Body=%", "Body=%4", "Body=%zz", "%=x", "Body=%-1", "Body=a%", "Body=%u0041"})
  void is_none_where_a_percent_sign_means_nothing(String body) {
    assertThatThrownBy(() -> form(body)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"Body=%00, ", "Body=a%00b, ab", "Body=%ED%A0%BDa, �a", "Body=%FFa, �a", "Body=, ", "Body, ", "Body=a&Body=a, a"})
  void has_only_texts_that_the_database_keeps(String body, String text) {
    assertThat(form(body).text("Body")).isEqualTo(text);
  }

  @Test
  void is_not_kept_waiting_by_a_body_of_separators_alone() {
    assertThat(form("&".repeat(4 << 20)).fields().size()).isLessThan(2);
    assertThat(form("=".repeat(4 << 20)).fields()).hasSize(1);
  }

  private static TwilioForm form(String body) {
    return TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8));
  }
}
