package relevo.escalation.customers.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.Vendor;

class SalesforceCustomersTest {

  private static final String TOKEN = """
      {"access_token":"00D!1","instance_url":"https://acme.my.salesforce.com","token_type":"Bearer","issued_at":"1750000000000"}""";
  private static final String OVER = "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]";
  private static final String LIMIT = "[{\"message\":\"TotalRequests Limit exceeded.\",\"errorCode\":\"REQUEST_LIMIT_EXCEEDED\"}]";
  private static final String JOAQUIM = """
      {"attributes":{"type":"Contact","url":"/services/data/v62.0/sobjects/Contact/003A"},"Id":"003A","Name":"Joaquim Prado",
       "Email":"joaquim@example.com","Phone":"(11) 9999-0000","MobilePhone":null,"AccountId":"001A","Nivel__c":"Oro"}""";

  private final Vendor vendor = new Vendor();
  private final SalesforceCustomers salesforce = new SalesforceCustomers();
  private final SourceSetup setup = Vendor.setup("salesforce", Map.of("url", "https://acme.my.salesforce.com/", "clientId", "id&1"),
      Map.of("tier", "Nivel__c"), Map.of("clientSecret", "s=1"));

  {
    salesforce.calls = vendor.line();
    salesforce.sessions = new Sessions();
    salesforce.sessions.calls = salesforce.calls;
    salesforce.addresses = Vendor.anyAddress();
  }

  private static String found(String... records) {
    return "{\"searchRecords\":[" + String.join(",", records) + "]}";
  }

  private Answer ask() throws SourceAway {
    return salesforce.ask(Vendor.inquiry(setup, "551199990000"));
  }

  @Test
  void are_searched_with_a_token_of_the_connected_app() throws SourceAway {
    vendor.says(200, TOKEN).says(200, found(JOAQUIM));
    assertThat(ask()).isEqualTo(new Answer.Found(
        Map.of("name", "Joaquim Prado", "email", "joaquim@example.com", "account", "001A", "tier", "oro")));
    assertThat(vendor.calls.getFirst().uri()).hasToString("https://acme.my.salesforce.com/services/oauth2/token");
    assertThat(vendor.body(0)).isEqualTo("grant_type=client_credentials&client_id=id%261&client_secret=s%3D1");
    assertThat(vendor.calls.get(1).uri()).hasToString("https://acme.my.salesforce.com/services/data/v62.0/parameterizedSearch?q=99990000&in=PHONE"
        + "&sobject=Contact&Contact.fields=Id,Name,Email,Phone,MobilePhone,AccountId,Nivel__c&sobject=Lead&Lead.fields=Id,Name,Email,Phone,MobilePhone"
        + "&defaultLimit=20");
    assertThat(vendor.calls.get(1).headers()).containsEntry("Authorization", "Bearer 00D!1");
  }

  @Test
  void keep_the_token_until_it_is_over_and_then_ask_once_for_another() throws SourceAway {
    vendor.says(200, TOKEN).says(200, found()).says(200, found());
    ask();
    ask();
    assertThat(vendor.calls).hasSize(3);
    vendor.says(401, OVER).says(200, TOKEN.replace("00D!1", "00D!2")).says(200, found(JOAQUIM));
    assertThat(ask()).isInstanceOf(Answer.Found.class);
    assertThat(vendor.calls.getLast().headers()).containsEntry("Authorization", "Bearer 00D!2");
    vendor.says(401, OVER).says(200, TOKEN).says(401, OVER);
    assertThatThrownBy(this::ask).isInstanceOf(SourceAway.class).hasMessage("rechaza nuestra clave (401)");
  }

  @Test
  void stop_until_the_next_day_at_the_daily_limit() {
    vendor.says(200, TOKEN).says(403, LIMIT);
    assertThatThrownBy(this::ask).hasMessageContaining("REQUEST_LIMIT_EXCEEDED").isInstanceOfSatisfying(SourceAway.class, away ->
        assertThat(away.until()).isAfter(Instant.now()).hasToString(away.until().toString().substring(0, 10) + "T00:00:00Z"));
  }

  @Test
  void are_not_guessed_among_several_but_a_customer_counts_before_a_lead() throws SourceAway {
    String lead = JOAQUIM.replace("\"Contact\"", "\"Lead\"").replace("003A", "00QA");
    vendor.says(200, TOKEN).says(200, found(JOAQUIM, lead)).says(200, found(JOAQUIM, JOAQUIM.replace("003A", "003B"))).says(200, found(lead));
    assertThat(ask()).isInstanceOf(Answer.Found.class);
    assertThat(ask()).isEqualTo(new Answer.Ambiguous(2));
    assertThat(ask()).isInstanceOf(Answer.Found.class);
  }

  @Test
  void know_nobody_where_only_the_last_digits_are_the_same() throws SourceAway {
    vendor.says(200, TOKEN).says(200, found(JOAQUIM.replace("(11)", "(21)")));
    assertThat(ask()).isEqualTo(new Answer.NotFound());
  }

  @Test
  void show_the_token_to_nobody_else() {
    vendor.says(200, TOKEN.replace("acme.my.salesforce.com", "salesforce.com.example.com")).says(400, "{\"error\":\"invalid_client\"}").says(200, "{}");
    assertThatThrownBy(this::ask).hasMessage("nos envía a otra dirección que no es suya");
    assertThat(vendor.calls).hasSize(1);
    assertThatThrownBy(this::ask).hasMessage("rechaza nuestras credenciales (400)");
    assertThatThrownBy(this::ask).hasMessage("no dio ningún token");
    assertThat(new Session("geheim", "https://x")).hasToString("https://x");
  }

  @Test
  void say_what_is_wrong_with_how_they_are_set_up() {
    assertThat(salesforce.faults(setup)).isEmpty();
    assertThat(salesforce.faults(Vendor.setup("salesforce", Map.of("version", "62"), Map.of("tier", "a b"), Map.of()))).hasSize(5);
  }
}
