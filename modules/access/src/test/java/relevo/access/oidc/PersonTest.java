package relevo.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void is_called_by_the_claim_that_the_operator_chose() {
    assertThat(person(Map.of("preferred_username", " ana ", "upn", "ana@corp")).login("preferred_username")).contains("ana");
    assertThat(person(Map.of("preferred_username", "ana", "upn", "ana@corp")).login("upn")).contains("ana@corp");
  }

  @Test
  void is_called_by_an_e_mail_only_if_it_was_verified() {
    assertThat(person(Map.of("email", "ana@example.com")).login("preferred_username")).isEmpty();
    assertThat(person(Map.of("email", "ana@example.com", "email_verified", false)).login("email")).isEmpty();
    assertThat(person(Map.of("email", "ana@example.com", "email_verified", true)).login("email")).contains("ana@example.com");
    assertThat(person(Map.of("email", "ana@example.com", "email_verified", "true")).login("preferred_username")).contains("ana@example.com");
  }

  @Test
  void is_in_one_group_or_in_several_however_deep() {
    assertThat(person(Map.of("groups", "mesa")).list("groups")).containsExactly("mesa");
    assertThat(person(Map.of("groups", List.of("mesa", "jefes"))).list("groups")).containsExactly("mesa", "jefes");
    assertThat(person(Map.of("realm_access", Map.of("roles", List.of("agente")))).list("realm_access.roles")).containsExactly("agente");
    assertThat(person(Map.of("https://example.com/groups", List.of("a.b"))).list("https://example.com/groups")).containsExactly("a.b");
    assertThat(person(Map.of()).list("groups")).isEmpty();
  }

  private static Person person(Map<String, Object> claims) {
    return new Person("https://id.example", "1", claims);
  }
}
