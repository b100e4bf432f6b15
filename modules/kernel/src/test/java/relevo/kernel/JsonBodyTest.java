package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

  @Test
  void says_what_was_written() {
    assertThat(read("{\"team\":\"mesa\",\"tier\":3,\"reason\":\"año\"}")).isEqualTo(new Transfer("mesa", 3, "año"));
  }

  @Test
  void says_nothing_if_it_is_empty() {
    assertThat(read("")).isEqualTo(new Transfer(null, null, null));
    assertThat(JsonBody.read(null, Transfer.class)).isEqualTo(new Transfer(null, null, null));
  }

  @Test
  void is_refused_in_words_if_it_is_no_json() {
    assertThatThrownBy(() -> read("team=mesa")).hasFieldOrPropertyWithValue("status", 400);
    assertThatThrownBy(() -> read("null")).hasFieldOrPropertyWithValue("code", "json-unreadable");
    assertThatThrownBy(() -> read("{\"tier\":\"alto\"}")).hasFieldOrPropertyWithValue("code", "json-unreadable");
  }

  @Test
  void is_refused_with_the_name_of_a_member_that_nobody_reads() {
    assertThatThrownBy(() -> read("{\"team\":\"mesa\",\"teir\":3}")).hasFieldOrPropertyWithValue("status", 422)
        .hasMessageContaining("«teir»");
    assertThatThrownBy(() -> nested("{\"steps\":[{\"team\":\"mesa\"},{\"taem\":\"mesa\"}]}")).hasMessageContaining("«steps.taem»");
    assertThat(nested("{\"steps\":[{\"team\":\"mesa\"}],\"free\":{\"whatever\":\"1\"}}").steps()).hasSize(1);
  }

  @Test
  void is_refused_with_a_character_that_the_database_does_not_keep() {
    assertThatThrownBy(() -> read("{\"reason\":\"a\\u0000b\"}")).hasFieldOrPropertyWithValue("code", "text-unreadable");
    assertThatThrownBy(() -> nested("{\"steps\":[{\"team\":\"\\u0000\"}]}")).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> nested("{\"free\":{\"a\\u0000\":\"1\"}}")).hasFieldOrPropertyWithValue("status", 422);
    assertThat(read("{\"reason\":\"\\\\u0000\"}").reason()).isEqualTo("\\u0000");
  }

  @Test
  void is_refused_if_it_is_huge() {
    assertThatThrownBy(() -> read("x".repeat(70_000))).hasFieldOrPropertyWithValue("status", 413);
  }

  /** What a command may ask. */
  public record Transfer(String team, Integer tier, String reason) {}

  /** Commands within a command; what is free may hold anything. */
  public record Plan(List<Transfer> steps, Map<String, String> free) {}

  static Plan nested(String text) {
    return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Plan.class);
  }

  static Transfer read(String text) {
    return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Transfer.class);
  }
}
