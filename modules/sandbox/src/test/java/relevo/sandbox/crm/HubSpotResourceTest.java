package relevo.sandbox.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSpotResourceTest {

  private static final String TOKEN = "Bearer pat-demo";
  private static final String SEARCH = """
      {"filterGroups":[{"filters":[{"propertyName":"phone","operator":"EQ","value":"+34600111222"}]}],"properties":["email","phone"],"limit":3}""";

  private final Crm crm = new Crm();
  private final HubSpotResource hubspot = new HubSpotResource();

  {
    hubspot.crm = crm;
    crm.add(new Person("1", "+34600111222", null, "Ana", null, "ana@example.com", null, "vip"));
    crm.add(new Person("2", "+34 600 111 222", null, "Eva", null, null, null, null));
  }

  private Said ask(String token, String body) {
    return hubspot.said(token, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void finds_by_the_stored_form_alone_and_gives_what_was_asked_for() {
    assertThat(ask(TOKEN, SEARCH).body()).isEqualTo("""
        {"total":1,"results":[{"id":"1","properties":{"hs_object_id":"1","email":"ana@example.com","phone":"+34600111222"},"archived":false}]}""");
  }

  @Test
  void finds_by_last_digits_in_its_own_reading_of_the_number() {
    String search = SEARCH.replace("\"phone\",\"operator\":\"EQ\",\"value\":\"+34600111222\"",
        "\"hs_searchable_calculated_phone_number\",\"operator\":\"CONTAINS_TOKEN\",\"value\":\"*00111222\"");
    assertThat(ask(TOKEN, search).body()).startsWith("{\"total\":2,");
  }

  @Test
  void lets_nobody_in_without_the_token() {
    assertThat(ask("Bearer other", SEARCH).status()).isEqualTo(401);
    assertThat(ask(null, SEARCH).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "{}",
      "{\"filterGroups\":[],\"properties\":[],\"limit\":3}",
      "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"telefono\",\"operator\":\"EQ\",\"value\":\"1\"}]}],\"properties\":[],\"limit\":3}",
      "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"phone\",\"operator\":\"LIKE\",\"value\":\"1\"}]}],\"properties\":[],\"limit\":3}",
      "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":\"1\"}]}],\"properties\":[\"nope\"],\"limit\":3}",
      "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":\"1\"}]}],\"properties\":[],\"limit\":500}",
      "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":\"1\"}]}],\"properties\":[],\"limit\":3,\"page\":2}"})
  void refuses_what_hubspot_would_refuse(String body) {
    assertThat(ask(TOKEN, body).status()).isEqualTo(400);
  }

  @Test
  void takes_five_searches_a_second() {
    for (int i = 0; i < 5; i++) assertThat(ask(TOKEN, SEARCH).status()).isEqualTo(200);
    Said sixth = ask(TOKEN, SEARCH);
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.body()).contains("\"errorType\":\"RATE_LIMIT\",\"policyName\":\"SECONDLY\"");
    assertThat(crm.log()).hasSize(6).endsWith("hubspot 429 SECONDLY");
  }

  @Test
  void fails_as_it_is_told() {
    crm.become(new Trouble("daily", 0));
    assertThat(ask(TOKEN, SEARCH).body()).contains("DAILY");
    crm.become(new Trouble("error", 0));
    assertThat(ask(TOKEN, SEARCH).status()).isEqualTo(500);
  }
}
