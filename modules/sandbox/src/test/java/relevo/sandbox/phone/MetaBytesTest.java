package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;

class MetaBytesTest {

  @Test
  void are_signed_as_published_examples_are() {
    assertThat(plain("Hello, World!").signature("It's a Secret to Everybody"))
        .isEqualTo("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
    assertThat(plain("test").signature("secret"))
        .isEqualTo("sha256=0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914");
  }

  @Test
  void escape_what_is_not_ascii_and_slashes() {
    assertThat(new String(MetaBytes.of("{\"a\":\"¡año/😀\"}").bytes(), StandardCharsets.US_ASCII))
        .isEqualTo("{\"a\":\"\\u00a1a\\u00f1o\\/\\ud83d\\ude00\"}");
  }

  @Test
  void mean_the_same_after_escaping() {
    String json = "{\"a\":\"¡Esto es / ridículo! 😀 \\\"sí\\\"\"}";
    String escaped = new String(MetaBytes.of(json).bytes(), StandardCharsets.US_ASCII);
    assertThat(Messages.json(escaped)).isEqualTo(Messages.json(json));
  }

  static MetaBytes plain(String text) {
    return new MetaBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
