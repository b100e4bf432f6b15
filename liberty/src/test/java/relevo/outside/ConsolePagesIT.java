package relevo.outside;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's pages as a browser gets them. */
@ExtendWith(OnRunningDesk.class)
class ConsolePagesIT {

  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/inbox", "/inbox?view=mine", "/admin/accounts", "/whatever/there/is"})
  void are_one_page_at_every_address(String path, RunningDesk desk) {
    Response page = page(desk, path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.asString()).contains("<div id=\"root\">").doesNotContain("RELEVO-NONCE");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void let_nothing_foreign_run(RunningDesk desk) {
    Response page = page(desk, "/inbox");
    String policy = page.header("Content-Security-Policy");
    assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.asString()).contains("nonce=\"" + nonce(policy) + "\"");
  }

  @Test
  void have_a_nonce_of_their_own_each_time(RunningDesk desk) {
    assertThat(nonce(page(desk, "/").header("Content-Security-Policy")))
        .isNotEqualTo(nonce(page(desk, "/").header("Content-Security-Policy")));
  }

  @Test
  void bring_files_that_are_kept_for_ever_and_travel_packed(RunningDesk desk) throws Exception {
    HttpRequest packed = HttpRequest.newBuilder(URI.create(desk.base() + script(desk))).header("Accept-Encoding", "gzip").build();
    try (HttpClient unpacksNothing = HttpClient.newHttpClient()) {
      HttpResponse<Void> file = unpacksNothing.send(packed, BodyHandlers.discarding());
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("javascript");
      assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/gone-12345678.js", "/robots.txt", "/api/v2", "/demo/nothing"})
  void are_not_shown_in_place_of_what_is_missing(String path, RunningDesk desk) {
    Response missing = page(desk, path);
    assertThat(missing.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(String.valueOf(missing.header("Cache-Control"))).doesNotContain("immutable");
    assertThat(missing.asString()).doesNotContain("<div id=\"root\">");
  }

  @Test
  void leave_the_other_pages_alone(RunningDesk desk) {
    assertThat(page(desk, "/sandbox/").asString()).doesNotContain("<div id=\"root\">");
    assertThat(page(desk, "/health").contentType()).contains("json");
  }

  private static Response page(RunningDesk desk, String path) {
    return given().redirects().follow(false).get(desk.base() + path);
  }

  private static String script(RunningDesk desk) {
    Matcher found = SCRIPT.matcher(page(desk, "/").asString());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String nonce(String policy) {
    Matcher found = Pattern.compile("'nonce-([^']+)'").matcher(policy);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
