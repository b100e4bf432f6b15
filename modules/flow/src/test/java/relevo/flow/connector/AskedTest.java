package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;

class AskedTest {

  private static final String READ = """
      {"method": "GET", "url": "{{tienda}}/balance", "secret": {"header": "A", "value": "Bearer {{secret}}", "name": "shop"}}""";

  @Test
  void survives_as_json() {
    Asked asked = Connectors.asked(READ, Map.of());
    assertThat(JsonText.as(Asked.class, JsonText.of(asked))).isEqualTo(asked);
  }

  @Test
  void survives_as_json_even_without_an_address() {
    Asked asked = Connectors.asked("{\"method\": \"GET\", \"url\": \"{{tienda}}/orders/{{x}}\"}", Map.of());
    assertThat(asked.url()).isNull();
    assertThat(JsonText.as(Asked.class, JsonText.of(asked))).isEqualTo(asked);
  }

  @Test
  void holds_a_secret_by_its_name_only() {
    assertThat(JsonText.of(Connectors.asked(READ, Map.of("secret", "hunter2")))).contains("Bearer {{secret}}").doesNotContain("hunter2");
  }

  @Test
  void has_one_key_for_the_same_step_of_the_same_message() {
    UUID conversation = new UUID(1, 1);
    UUID message = new UUID(2, 2);
    String key = Asked.key(conversation, message, "comprar");
    assertThat(Asked.key(conversation, message, "comprar")).isEqualTo(key);
    assertThat(Asked.key(conversation, message, "pagar")).isNotEqualTo(key);
    assertThat(Asked.key(conversation, new UUID(2, 3), "comprar")).isNotEqualTo(key);
    assertThat(Asked.key(new UUID(1, 2), message, "comprar")).isNotEqualTo(key);
  }
}
