package relevo.integration.helpdesk.hootsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.CustomerAsked;
import relevo.events.integration.CustomerAsked.Person;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.ProfileAsked.Fact;
import relevo.events.integration.ProfileAsked.Told;
import relevo.events.integration.TicketsAsked;
import relevo.events.integration.TicketsAsked.Past;
import relevo.integration.Teller;
import relevo.integration.vendor.PlayedVendor;
import relevo.integration.vendor.Reaction;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Signatures;
import relevo.permission.Reach;

class HootsuiteLookupTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final UUID CONTACT = new UUID(1, 2);
  private static final UUID CONVERSATION = new UUID(3, 4);
  private static final String SECRET = "00ff10a0";
  private static final String ASKED = "{\"phone\":\"+34 600-111-222\",\"email\":\"fj@example.com\"}";

  private final HootsuiteLookup lookup = new HootsuiteLookup();
  private Person ana = new Person(CONTACT, "Ana", List.of(CONVERSATION));
  private Told told = new Told(true, List.of(new Fact("email", "ana@example.com", "crm", NOON), new Fact("salario", "sesenta mil", "agent", NOON)));

  @BeforeEach
  void connect() {
    lookup.people = new Teller<CustomerAsked>(asked -> {
      if (asked.phone().equals("34600111222") && ana != null) asked.answer(ana);
    });
    lookup.profiles = new Teller<ProfileAsked>(asked -> asked.answer(told));
    lookup.tickets = new Teller<TicketsAsked>(asked -> asked.answer(List.of(new Past(CONTACT, "facturacion", "assigned", "es", NOON),
        new Past(CONTACT, "mesa", "resolved", "pt", NOON.minusSeconds(90_000))).stream()
        .filter(past -> asked.teams().isEmpty() || asked.teams().contains(past.team())).toList()));
    lookup.reach = new Reach() {
      @Override
      public Map<UUID, Set<String>> teamsOf(Collection<UUID> conversations) {
        return Map.of(CONVERSATION, Set.of("facturacion"));
      }
    };
  }

  private static Setup setup(Map<String, String> settings) {
    return new Setup("ficha", "hootsuite", settings, Map.of("signing", SECRET), Map.of());
  }

  private Reaction ask(Map<String, String> settings, String body) {
    return ask(setup(settings), body, HexFormat.of().formatHex(Signatures.hmac(HexFormat.of().parseHex(SECRET), Signatures.bytes(body))));
  }

  private Reaction ask(Setup setup, String body, String signature) {
    Map<String, String> headers = new HashMap<>();
    if (signature != null) headers.put("x-sparkcentral-signature", signature);
    return lookup.receive(setup, PlayedVendor.incoming(headers, body, NOON));
  }

  @Test
  void tells_who_a_customer_is() {
    assertThat(ask(Map.of("fields", "name = nombre, vip = vip, language = idioma, last_tickets = tickets"), ASKED).body()).isEqualTo(
        "{\"name\":\"Ana\",\"vip\":true,\"language\":\"es\",\"last_tickets\":\"2026-11-30 facturacion: con un agente; 2026-11-29 mesa: resuelto\"}");
  }

  @Test
  void tells_no_attribute_that_nobody_chose() {
    assertThat(ask(Map.of(), ASKED).body()).doesNotContain("sesenta mil").doesNotContain("example.com");
    assertThat(ask(Map.of("fields", "correo = dato:email, de = fuente:email, ciudad = dato:ciudad"), ASKED).body())
        .isEqualTo("{\"correo\":\"ana@example.com\",\"de\":\"crm, 2026-11-30\"}");
  }

  @Test
  void tells_a_team_of_its_own_customers_alone() {
    assertThat(ask(Map.of("teams", "facturacion"), ASKED).body()).contains("facturacion").doesNotContain("mesa");
    assertThat(ask(Map.of("teams", "mesa"), ASKED).status()).isEqualTo(404);
    ana = null;
    assertThat(ask(Map.of("teams", "facturacion"), ASKED).status()).isEqualTo(404);
    assertThat(ask(Map.of("fields", "correo = dato:email"), ASKED).body()).contains("ana@example.com");
  }

  @Test
  void knows_nobody_without_a_trace_or_a_phone() {
    ana = null;
    told = new Told(false, List.of());
    assertThat(ask(Map.of(), ASKED).status()).isEqualTo(404);
    for (String none : List.of("{}", "{\"phone\":\"\"}", "{\"phone\":\"0600\"}", "{\"phone\":12}", "{\"email\":\"+34600111222\"}")) assertThat(ask(Map.of(), none).status()).isEqualTo(404);
    for (String nonsense : List.of("", "[]", "\"x\"", "{")) assertThat(ask(Map.of(), nonsense).status()).isEqualTo(400);
  }

  @Test
  void finds_the_phone_where_the_administrator_says() {
    assertThat(ask(Map.of("phone", "movil"), ASKED).status()).isEqualTo(404);
    assertThat(ask(Map.of("phone", "movil"), "{\"movil\":\"0034600111222\"}").status()).isEqualTo(200);
  }

  @Test
  void answers_no_stranger() {
    for (String wrong : new String[] {null, "", "zz", "00", HexFormat.of().formatHex(Signatures.hmac(Signatures.bytes(SECRET), Signatures.bytes(ASKED)))}) {
      assertThat(ask(setup(Map.of()), ASKED, wrong).status()).isEqualTo(401);
    }
    assertThat(ask(new Setup("ficha", "hootsuite", Map.of(), Map.of(), Map.of()), ASKED, "00").status()).isEqualTo(401);
  }

  @Test
  void finds_fault_with_what_it_does_not_understand() {
    assertThat(lookup.faults(setup(Map.of("fields", "a = nombre, b = nada, c", "channels", "1")))).hasSize(3);
    assertThat(lookup.faults(new Setup("ficha", "hootsuite", Map.of(), Map.of("signing", "secreto"), Map.of()))).hasSize(1);
    assertThat(lookup.faults(setup(Map.of()))).isEmpty();
  }
}
