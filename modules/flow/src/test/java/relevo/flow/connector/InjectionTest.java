package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a customer writes, the call stays the one that was meant, or is not made. */
class InjectionTest {

  private static final int TRIED = 2_000;
  private static final List<String> PARTS = List.of("/", "\\", "..", ".", "%2e", "%2F", "%00", "?", "#", "&", "=", "@", ":", ";", "\"", "'",
      "{", "}", "{{", "}}", "{{tienda}}", "{{secret}}", "[", "]", ",", "\r\n", "\n", "\u0000", "\u2028", "\u010a", "\ud800", "😀", "ñ", " ",
      "+", "evil.example", "http://", "X-Admin: 1", "a", "1", "null", "true", "1e5", "-");
  private static final Connector CONNECTOR = Connectors.of("""
      {"method": "POST", "url": "{{tienda}}/a/{{x}}/b?q={{x}}&r={{y}}", "headers": {"X-Name": "{{x}}", "Authorization": "Bearer {{y}}"},
       "body": {"text": "{{x}}", "both": ["{{x}}{{y}}"], "cantidad": "{{cantidad}}"}}""");

  @RepeatedTest(10)
  void changes_nothing_but_values(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    for (int i = 0; i < TRIED; i++) {
      String x = madeUp(random);
      String y = madeUp(random);
      Asked asked = CONNECTOR.asked(new Values(Connectors.SETTINGS, Map.of("x", x, "y", y, "cantidad", x), Set.of("cantidad")), Map.of(), "k");
      if (asked.url() != null) sameAddress(URI.create(asked.url()));
      assertThat(asked.headers().values()).allMatch(value -> value.chars().allMatch(letter -> letter >= 0x20 && letter <= 0x7e));
      sameBody(Connectors.json(asked.body()), x, y);
    }
  }

  private static void sameAddress(URI uri) {
    assertThat(uri.getScheme() + "://" + uri.getRawAuthority()).isEqualTo("https://shop.example");
    assertThat(uri.normalize()).isEqualTo(uri);
    assertThat(uri.getRawPath().split("/", -1)).hasSize(5).startsWith("", "api", "a").endsWith("b");
    assertThat(uri.getPath().split("[/\\\\]", -1)).hasSize(5);
    assertThat(uri.getRawQuery().split("&", -1)).hasSize(2).allMatch(pair -> pair.split("=", -1).length == 2);
    assertThat(uri.getRawFragment()).isNull();
  }

  private static void sameBody(JsonObject body, String x, String y) {
    assertThat(body.keySet()).containsExactly("text", "both", "cantidad");
    assertThat(body.getString("text")).isEqualTo(x);
    assertThat(body.getJsonArray("both")).hasSize(1);
    assertThat(body.getJsonArray("both").getString(0)).isEqualTo(x + y);
  }

  private static String madeUp(Random random) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(i -> PARTS.get(random.nextInt(PARTS.size()))).collect(Collectors.joining());
  }
}
