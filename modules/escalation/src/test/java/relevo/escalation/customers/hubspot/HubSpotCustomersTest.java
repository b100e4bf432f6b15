package relevo.escalation.customers.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.Vendor;
import relevo.kernel.ProductClock;

class HubSpotCustomersTest {

  private static final String NOBODY = "{\"total\":0,\"results\":[]}";
  private static final String LUCIA = """
      {"id":"101","properties":{"firstname":"Lucía","lastname":"Ferrer","email":"lucia@example.com","phone":"+5215550000001",
       "mobilephone":null,"company":"Acme","hubspot_owner_id":"77","nivel_cliente":"VIP","createdate":"2024-01-01T00:00:00Z"}}""";

  private final Vendor vendor = new Vendor();
  private final HubSpotCustomers hubspot = new HubSpotCustomers();
  private final SourceSetup setup = Vendor.setup("hubspot", Map.of(), Map.of("tier", "nivel_cliente"), Map.of("token", "pat-1"));

  {
    hubspot.calls = vendor.line();
    hubspot.addresses = Vendor.anyAddress();
    hubspot.clock = new ProductClock();
  }

  private Answer ask() throws SourceAway {
    return hubspot.ask(Vendor.inquiry(setup, "5215550000001"));
  }

  @Test
  void are_searched_by_the_three_phones_of_a_contact() throws SourceAway {
    vendor.says(200, "{\"total\":1,\"results\":[" + LUCIA + "]}");
    assertThat(ask()).isEqualTo(new Answer.Found(
        Map.of("name", "Lucía Ferrer", "email", "lucia@example.com", "company", "Acme", "owner", "77", "tier", "vip")));
    assertThat(vendor.calls).hasSize(1);
    assertThat(vendor.calls.getFirst().uri()).hasToString("https://api.hubapi.com/crm/v3/objects/contacts/search");
    assertThat(vendor.calls.getFirst().headers()).containsEntry("Authorization", "Bearer pat-1").containsEntry("Content-Type", "application/json");
    assertThat(vendor.body(0)).startsWith("""
        {"filterGroups":[{"filters":[{"propertyName":"phone","operator":"EQ","value":"+5215550000001"}]},\
        {"filters":[{"propertyName":"mobilephone","operator":"EQ","value":"+5215550000001"}]},\
        {"filters":[{"propertyName":"hs_whatsapp_phone_number","operator":"EQ","value":"+5215550000001"}]}],"properties":[""")
        .contains("\"nivel_cliente\"", "\"firstname\"", "\"hs_searchable_calculated_phone_number\"").endsWith("],\"limit\":3}");
    assertThat(vendor.turns).containsExactly("customer-source/crm 240");
  }

  @Test
  void are_searched_by_the_last_digits_where_numbers_are_written_otherwise() throws SourceAway {
    vendor.says(200, NOBODY).says(200, "{\"total\":2,\"results\":[" + LUCIA.replace("+5215550000001", "(555) 000-0001") + ","
        + LUCIA.replace("101", "102").replace("+5215550000001", "+34 650 000 001") + "]}");
    assertThat(ask()).isInstanceOf(Answer.Found.class);
    assertThat(vendor.body(1)).contains("{\"propertyName\":\"hs_searchable_calculated_phone_number\",\"operator\":\"CONTAINS_TOKEN\",\"value\":\"*50000001\"}",
        "{\"propertyName\":\"phone\",\"operator\":\"CONTAINS_TOKEN\",\"value\":\"*50000001\"}");
  }

  @Test
  void are_not_guessed_among_several() throws SourceAway {
    vendor.says(200, "{\"total\":2,\"results\":[" + LUCIA + "," + LUCIA.replace("101", "102") + "]}");
    assertThat(ask()).isEqualTo(new Answer.Ambiguous(2));
  }

  @Test
  void know_nobody_of_that_phone() throws SourceAway {
    vendor.says(200, NOBODY).says(200, NOBODY);
    assertThat(ask()).isEqualTo(new Answer.NotFound());
  }

  @Test
  void say_until_when_they_answer_no_more() {
    vendor.says(429, "{\"status\":\"error\",\"errorType\":\"RATE_LIMIT\",\"policyName\":\"SECONDLY\"}")
        .says(429, "{\"status\":\"error\",\"errorType\":\"RATE_LIMIT\",\"policyName\":\"DAILY\"}").says(401, "{\"status\":\"error\"}");
    assertThatThrownBy(this::ask).isInstanceOfSatisfying(SourceAway.class, away ->
        assertThat(away.until()).isBefore(Instant.now().plus(Duration.ofSeconds(3))));
    assertThatThrownBy(this::ask).isInstanceOfSatisfying(SourceAway.class, away ->
        assertThat(away.until()).hasToString(away.until().toString().substring(0, 10) + "T00:00:00Z").isAfter(Instant.now()));
    assertThatThrownBy(this::ask).hasMessage("rechaza nuestra clave (401)");
  }

  @Test
  void answer_nonsense() {
    vendor.says(200, "{}").says(200, "[]");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("no contestó como HubSpot");
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class);
  }

  @Test
  void say_what_is_wrong_with_how_they_are_set_up() {
    assertThat(hubspot.faults(setup)).isEmpty();
    assertThat(hubspot.faults(Vendor.setup("hubspot", Map.of("url", "http://api.hubapi.com"), Map.of("tier", "Nivel Cliente"), Map.of()))).hasSize(3);
  }
}
