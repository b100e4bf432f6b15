package relevo.escalation.customers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.Vendor;

class HttpCustomersTest {

  private static final Map<String, String> MAPPING = Map.of("tier", "/nivel", "name", "/persona/nombre", "tags", "/marcas", "saldo", "/saldo", "nada", "/nada");

  private final Vendor vendor = new Vendor();
  private final HttpCustomers http = new HttpCustomers();
  private final Map<String, String> settings = new HashMap<>(Map.of("url", "https://crm.example.com/clientes?tel={e164}"));
  private Map<String, String> secrets = Map.of("token", "t0ken");

  {
    http.calls = vendor.line();
    http.addresses = Vendor.anyAddress();
  }

  private SourceSetup setup() {
    return Vendor.setup("http", settings, MAPPING, secrets);
  }

  private Answer ask() throws SourceAway {
    return http.ask(Vendor.inquiry(setup(), "34600111222"));
  }

  @Test
  void are_asked_by_phone_with_the_token() throws SourceAway {
    vendor.says(200, "{\"nivel\":\"VIP\",\"persona\":{\"nombre\":\"Ana\"},\"marcas\":[\"a\",\"b\"],\"saldo\":12.5,\"nada\":null}");
    assertThat(ask()).isEqualTo(new Answer.Found(Map.of("tier", "vip", "name", "Ana", "tags", "a;b", "saldo", "12.5")));
    assertThat(vendor.calls.getFirst().uri()).hasToString("https://crm.example.com/clientes?tel=%2B34600111222");
    assertThat(vendor.calls.getFirst().method()).isEqualTo("GET");
    assertThat(vendor.calls.getFirst().headers()).containsEntry("Authorization", "Bearer t0ken");
  }

  @Test
  void are_shown_the_key_in_the_header_that_they_want() throws SourceAway {
    settings.put("header", "X-Api-Key");
    vendor.says(404, "{}");
    ask();
    assertThat(vendor.calls.getFirst().headers()).containsEntry("X-Api-Key", "t0ken").doesNotContainKey("Authorization");
    secrets = Map.of();
    vendor.says(404, "{}");
    ask();
    assertThat(vendor.calls.getLast().headers()).doesNotContainKey("X-Api-Key");
  }

  @Test
  void may_answer_with_a_list() throws SourceAway {
    settings.put("records", "/resultados");
    vendor.says(200, "{\"resultados\":[{\"nivel\":\"oro\"}]}").says(200, "{\"resultados\":[]}").says(200, "{\"resultados\":[{},{}]}").says(200, "{}")
        .says(200, "{\"resultados\":null}");
    assertThat(ask()).isEqualTo(new Answer.Found(Map.of("tier", "oro")));
    assertThat(ask()).isEqualTo(new Answer.NotFound());
    assertThat(ask()).isEqualTo(new Answer.Ambiguous(2));
    assertThat(ask()).isEqualTo(new Answer.NotFound());
    assertThat(ask()).isEqualTo(new Answer.NotFound());
  }

  @Test
  void know_nobody_of_that_phone() throws SourceAway {
    vendor.says(404, "no such page").says(204, "").says(200, "[]");
    assertThat(ask()).isEqualTo(new Answer.NotFound());
    assertThat(ask()).isEqualTo(new Answer.NotFound());
    assertThat(ask()).isEqualTo(new Answer.NotFound());
  }

  @Test
  void are_away_when_they_answer_otherwise() {
    vendor.says(500, "").says(302, "").says(200, "<html>").says(403, "");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("contestó con el error 500");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("contestó con el error 302");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("no contestó con JSON");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("rechaza nuestra clave (403)");
  }

  @Test
  void say_what_is_wrong_with_how_they_are_set_up() {
    assertThat(http.faults(setup())).isEmpty();
    assertThat(http.faults(Vendor.setup("http", Map.of("url", "http://crm.example.com/x", "header", "a b", "records", "x"), Map.of("tier", "nivel"), Map.of())))
        .hasSize(5);
    assertThat(http.faults(Vendor.setup("http", Map.of(), Map.of(), Map.of()))).hasSize(3);
  }
}
