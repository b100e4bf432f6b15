package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorTreeTest {

  static final String WHOLE = "{\"a\":[1,-2.5,true,null,{\"b\":\"ñ👍\"}],\"c\":\"\\u00f1\"}";

  @Test
  void holds_what_was_written() {
    assertThat(tree(WHOLE)).hasToString("{\"a\":[1,-2.5,true,null,{\"b\":\"ñ👍\"}],\"c\":\"ñ\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E-999999999", "1e99999999999999999999", "1e101", "12345678901234567890123456789012"})
  void has_nothing_in_the_place_of_a_number_that_nobody_counts_with(String number) {
    assertThat(tree("{\"odd\":" + number + ",\"list\":[" + number + ",7],\"b\":\"x\"}"))
        .hasToString("{\"odd\":null,\"list\":[null,7],\"b\":\"x\"}");
  }

  @Test
  void is_not_kept_waiting_by_a_number_as_long_as_a_body() {
    assertThat(tree("{\"odd\":" + "9".repeat(3_000_000) + ",\"b\":1}")).hasToString("{\"odd\":null,\"b\":1}");
  }

  @Test
  void leaves_out_of_names_and_texts_what_no_database_keeps() {
    assertThat(tree("{\"a\\u0000\\ud83d\":\"b\\udc4d\\u0000\",\"c\":\"\\ud83d\\udc4d\"}")).hasToString("{\"a\":\"b\",\"c\":\"👍\"}");
  }

  @Test
  void takes_the_last_of_two_members_of_one_name() {
    assertThat(tree("{\"a\":1,\"a\":{\"b\":2}}")).hasToString("{\"a\":{\"b\":2}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void does_not_follow_whoever_nests_too_deep(String opening) {
    for (int levels : new int[] {101, 1_500, 100_000}) refuses("{\"a\":" + opening.repeat(levels));
    assertThat(tree("{\"a\":" + "[".repeat(99) + "]".repeat(99) + "}")).hasSize(1);
  }

  @Test
  void is_none_of_what_breaks_off_anywhere() {
    byte[] whole = bytes(WHOLE);
    IntStream.range(0, whole.length).forEach(length ->
        assertThatThrownBy(() -> VendorTree.read(Arrays.copyOf(whole, length))).isInstanceOf(IllegalArgumentException.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} x", "{}{}", "{},", "[{}]", "\"{}\"", "{a:1}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":\"\n\"}",
      "{\"a\":\"\\x\"}", "{\"a\":\"\\ud8\"}", "\u0000{}", "{\"a\" 1}", "{\"a\":1,}", "<html>"})
  void is_none_of_what_is_nearly_json(String body) {
    refuses(body);
  }

  @Test
  void begins_behind_a_byte_order_mark_in_whatever_encoding() {
    assertThat(tree("\uFEFF{\"a\":\"ñ\"}")).hasToString("{\"a\":\"ñ\"}");
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      assertThat(VendorTree.read("{\"a\":\"ñ\"}".getBytes(Charset.forName(charset)))).hasToString("{\"a\":\"ñ\"}");
    }
  }

  @Test
  void reads_on_where_bytes_are_no_characters() {
    byte[] body = bytes("{\"a\":\"x??y\",\"b\":1}");
    body[7] = (byte) 0xC3;
    body[8] = (byte) 0xFF;
    assertThat(VendorTree.read(body).getString("a")).startsWith("x").endsWith("y");
    assertThat(VendorTree.read(body).getInt("b")).isEqualTo(1);
  }

  private static void refuses(String body) {
    assertThatThrownBy(() -> tree(body)).as(body.substring(0, Math.min(20, body.length())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonObject tree(String body) {
    return VendorTree.read(bytes(body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
