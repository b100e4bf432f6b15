package relevo.access.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.JsonBody;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

class PreferencesTest {

  @Test
  void are_as_at_the_beginning_where_nothing_is_said() {
    assertThat(read("{}").whole()).isEqualTo(Preferences.FIRST);
    assertThat(Preferences.FIRST.json().toString()).isEqualTo("{\"language\":null,\"theme\":\"auto\",\"density\":\"comfortable\",\"textSize\":\"m\","
        + "\"undoSeconds\":5,\"shortcuts\":{},\"shortcutsOn\":true,\"sound\":true,\"desktop\":false,\"tellOf\":\"teams\",\"awayMinutes\":15}");
  }

  @Test
  void come_back_as_they_went_in() {
    String said = "{\"language\":\"pt\",\"theme\":\"dark\",\"density\":\"compact\",\"textSize\":\"l\",\"undoSeconds\":0,"
        + "\"shortcuts\":{\"reply.send\":\"Ctrl+Enter\",\"resolve\":null},\"shortcutsOn\":false,\"sound\":false,\"desktop\":true,\"tellOf\":\"mine\",\"awayMinutes\":0}";
    assertThat(read(said).whole().json().toString()).isEqualTo(said);
    assertThat(JsonText.as(Preferences.class, said).whole().json().toString()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"language\":\"fr\"}", "{\"theme\":\"pink\"}", "{\"density\":\"\"}", "{\"textSize\":\"xl\"}", "{\"undoSeconds\":11}", "{\"undoSeconds\":-1}", "{\"tellOf\":\"all\"}", "{\"awayMinutes\":241}",
      "{\"shortcuts\":{\"\":\"a\"}}", "{\"shortcuts\":{\"a\":\" \"}}", "{\"shortcuts\":{\"<b>\":\"a\"}}", "{\"colour\":\"red\"}"})
  void are_refused_where_nobody_would_know_what_they_mean(String said) {
    assertThatThrownBy(() -> read(said).whole()).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(422));
  }

  private static Preferences read(String said) {
    return JsonBody.read(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)), Preferences.class);
  }
}
