package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.kernel.JsonText;
import relevo.messaging.provider.VendorJson;

class MetaContentTest {

  static Stream<Recorded> types() {
    return Recorded.in("types.json");
  }

  @ParameterizedTest
  @MethodSource("types")
  void understands_or_keeps_every_type_of_message(Recorded type) {
    assertThat(MetaContent.read(type.part("message"))).isEqualTo(type.expected("content", Content.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void is_kept_as_json_without_loss(Recorded type) {
    Content content = MetaContent.read(type.part("message"));
    assertThat(JsonText.as(Content.class, JsonText.of(content))).isEqualTo(content);
  }

  @Test
  void reads_an_edit_of_an_edit_only_so_deep() {
    String inner = "{\"type\":\"edit\",\"edit\":{\"original_message_id\":\"b\",\"message\":{}}}";
    Content edit = MetaContent.read(VendorJson.parse(
        ("{\"type\":\"edit\",\"edit\":{\"original_message_id\":\"a\",\"message\":" + inner + "}}").getBytes()));
    assertThat(edit).isEqualTo(Content.edit("a", null));
  }
}
