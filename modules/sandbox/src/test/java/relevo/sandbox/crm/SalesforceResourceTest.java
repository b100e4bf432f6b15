package relevo.sandbox.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesforceResourceTest {

  private final Crm crm = new Crm();
  private final SalesforceResource salesforce = new SalesforceResource();
  private final Map<String, List<String>> search = new HashMap<>(Map.of("q", List.of("00111222"), "in", List.of("PHONE"), "sobject", List.of("Contact", "Lead"),
      "Contact.fields", List.of("Id,Name,Nivel__c,AccountId"), "Lead.fields", List.of("Id,Name"), "defaultLimit", List.of("5")));

  {
    salesforce.crm = crm;
    crm.add(new Person("003A", "600 111 222", null, "Ana", "Ruiz", null, null, "Oro"));
  }

  private Said ask() {
    return salesforce.said("Bearer " + crm.newToken(), "v62.0", search);
  }

  @Test
  void grants_a_token_for_the_connected_app_alone() {
    assertThat(salesforce.granted("client_credentials", "demo-client", "demo-secret", "http://x").body()).contains("\"instance_url\":\"http://x\"");
    assertThat(salesforce.granted("client_credentials", "demo-client", "wrong", "http://x").body()).contains("invalid_client");
    assertThat(salesforce.granted("password", "demo-client", "demo-secret", "http://x").body()).contains("unsupported_grant_type");
  }

  @Test
  void finds_by_last_digits_whatever_stands_between_them() {
    assertThat(ask().body()).isEqualTo("""
        {"searchRecords":[{"attributes":{"type":"Contact","url":"/services/data/v62.0/sobjects/Contact/003A"},"Id":"003A","Name":"Ana Ruiz",\
        "Nivel__c":"Oro","AccountId":null}]}""");
  }

  @Test
  void lets_nobody_in_without_a_token_or_with_one_that_is_over() {
    assertThat(salesforce.said("Bearer x", "v62.0", search).body()).contains("INVALID_SESSION_ID");
    assertThat(salesforce.said(null, "v62.0", search).status()).isEqualTo(401);
    String token = crm.newToken();
    crm.become(new Trouble("session", 0));
    assertThat(salesforce.said("Bearer " + token, "v62.0", search).status()).isEqualTo(401);
  }

  @Test
  void refuses_what_salesforce_would_refuse() {
    search.put("Lead.fields", List.of("Id,Nivel__c"));
    assertThat(ask().body()).contains("No such column 'Nivel__c' on entity 'Lead'.");
    search.put("Lead.fields", List.of("Id"));
    search.put("sobject", List.of("Contact", "Opportunity"));
    assertThat(ask().status()).isEqualTo(400);
    search.put("sobject", List.of("Contact"));
    search.put("in", List.of("ALL"));
    assertThat(ask().status()).isEqualTo(400);
    search.put("in", List.of("PHONE"));
    search.put("q", List.of("1"));
    assertThat(ask().status()).isEqualTo(400);
    search.put("q", List.of("00111222"));
    search.remove("sobject");
    assertThat(ask().status()).isEqualTo(400);
  }

  @Test
  void has_its_daily_limit() {
    crm.become(new Trouble("daily", 0));
    assertThat(ask().status()).isEqualTo(403);
    assertThat(ask().body()).contains("REQUEST_LIMIT_EXCEEDED");
  }
}
