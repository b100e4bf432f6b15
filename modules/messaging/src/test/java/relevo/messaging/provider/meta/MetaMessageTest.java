package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.messaging.provider.MetaLimits;
import relevo.messaging.provider.VendorJson;

class MetaMessageTest {

  static Stream<Recorded> outbound() {
    return Recorded.in("outbound.json");
  }

  @ParameterizedTest
  @MethodSource("outbound")
  void says_every_type_that_a_desk_sends(Recorded message) {
    JsonObjectBuilder body = VendorJson.BUILDERS.createObjectBuilder();
    MetaMessage.write(message.expected("content", Content.class), body);
    assertThat(body.build()).isEqualTo(message.part("body"));
  }

  @ParameterizedTest
  @MethodSource("outbound")
  void keeps_within_the_limits(Recorded message) {
    assertThat(MetaLimits.broken(message.expected("content", Content.class))).isEmpty();
  }
}
