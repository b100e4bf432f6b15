package relevo.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class SessionCookieTest {

  private static final URI PROXIED = URI.create("http://127.0.0.1:9080/api/v1/");

  @Test
  void has_a_name_that_no_neighbour_can_set_where_there_is_https() {
    assertThat(cookies("https://mesa.example.com", true).name("relevo_session", PROXIED)).isEqualTo("__Host-relevo_session");
    assertThat(cookies(null, true).name("relevo_session", URI.create("https://mesa.example.com/api/v1/"))).isEqualTo("__Host-relevo_session");
    assertThat(cookies("http://mesa.local", true).name("relevo_session", PROXIED)).isEqualTo("relevo_session");
    assertThat(cookies(null, true).name("relevo_session", PROXIED)).isEqualTo("relevo_session");
  }

  @Test
  void is_refused_where_it_would_go_over_a_network_in_the_clear() {
    for (String near : List.of("http://127.0.0.1:9080/", "http://localhost/", "http://[::1]:9080/", "https://mesa.example.com/")) {
      assertThatCode(() -> cookies(null, false).demandSafe(URI.create(near))).as(near).doesNotThrowAnyException();
    }
    for (String far : List.of("http://mesa.example.com/", "http://10.0.0.7:9080/", "http://localhost.example.com/", "http://127.0.0.1.example.com/")) {
      assertThatThrownBy(() -> cookies(null, false).demandSafe(URI.create(far))).as(far).isInstanceOf(Refusal.class).hasMessageContaining("https");
      assertThatCode(() -> cookies(null, true).demandSafe(URI.create(far))).as("demo at %s", far).doesNotThrowAnyException();
    }
    assertThatCode(() -> cookies("https://mesa.example.com", false).demandSafe(URI.create("http://10.0.0.7:9080/"))).doesNotThrowAnyException();
  }

  private static SessionCookie cookies(String publicUrl, boolean demo) {
    SessionCookie cookies = new SessionCookie();
    cookies.publicUrl = Optional.ofNullable(publicUrl);
    cookies.sandbox = demo;
    return cookies;
  }
}
