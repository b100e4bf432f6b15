package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Setup;

class ZendeskAccountTest {

  private static ZendeskAccount account(Map<String, String> settings, Map<String, String> secrets) {
    return new ZendeskAccount(new Setup("zd", "zendesk", settings, secrets, Map.of()));
  }

  @Test
  void says_what_is_wrong_with_how_it_is_set_up() {
    assertThat(new ZendeskAccount(There.setup(Map.of("fields", "1 = telefono, 2 = dato:pedido", "groups", "mesa = 5"))).faults()).isEmpty();
    assertThat(account(Map.of(), Map.of()).faults()).hasSize(3);
    assertThat(account(Map.of("subdomain", "tienda.zendesk.com", "fields", "uno = telefono, 2 = color", "groups", "mesa = grupo"), Map.of("oauth", "x")).faults()).hasSize(4);
    assertThat(account(Map.of("subdomain", "tienda"), Map.of("oauth", "x", "signing", ZendeskAccount.PUBLIC_TEST_SECRET)).faults()).hasSize(1);
  }

  @Test
  void signs_in_with_either_kind_of_token() {
    assertThat(account(Map.of("subdomain", "tienda"), Map.of("oauth", "x")).headers()).containsEntry("Authorization", "Bearer x");
    assertThat(account(Map.of("url", "https://z.example/", "email", "a@b"), Map.of("token", "x")).headers().get("Authorization")).startsWith("Basic ");
    assertThat(account(Map.of("url", "https://z.example/"), Map.of()).base()).isEqualTo("https://z.example/api/v2");
  }

  @Test
  void writes_tags_as_zendesk_takes_them() {
    assertThat(NewTicket.tag(" Cobro Doble! ")).isEqualTo("cobro_doble_");
  }

  @Test
  void divides_a_long_answer_as_whatsapp_needs_it() {
    assertThat(FollowZendesk.pieces("hola ")).hasSize(1);
    assertThat(FollowZendesk.pieces(" ")).isEmpty();
    assertThat(FollowZendesk.pieces("palabra ".repeat(1_000))).hasSize(2).allMatch(piece -> piece.text().length() <= 4_096 && piece.text().endsWith("palabra"));
    assertThat(FollowZendesk.pieces("👍".repeat(3_000)).getFirst().text().codePoints()).allMatch(point -> point == "👍".codePointAt(0));
  }
}
