package relevo.messaging.provider.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioSignatureTest {

  static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
  static final String FORM = "To=%2B18005551212&CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309";

  @ParameterizedTest
  @CsvSource({
      "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      "https://mycompany.com:443/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      "https://mycompany.com/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
      "https://mycompany.com:1234/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      "http://mycompany.com/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
      "http://mycompany.com:8000/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
      "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU="})
  void fits_the_known_vectors_with_and_without_the_port(String url, String signature) {
    assertThat(fits(url, FORM, signature)).isTrue();
  }

  @Test
  void fits_a_call_without_fields() {
    assertThat(fits(URL, "", "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
      "https://mycompany.com/myapp.php?foo=1&bar=3, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      "http://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      "https://mycompany.com/myapp.php?foo=1&bar=2, rSOYDt4T1cUTdK1PDd93/VVr8B8="})
  void does_not_fit_another_address_or_another_digest(String url, String signature) {
    assertThat(fits(url, FORM, signature)).isFalse();
  }

  @Test
  void does_not_fit_another_field_another_secret_or_no_secret() {
    String signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    assertThat(fits(URL, FORM + "&More=1", signature)).isFalse();
    assertThat(TwilioSignature.fits(List.of(URL), bytes(FORM), signature, List.of("54321"))).isFalse();
    assertThat(TwilioSignature.fits(List.of(URL), bytes(FORM), signature, List.of())).isFalse();
  }

  @Test
  void takes_the_old_secret_while_both_are_good() {
    assertThat(TwilioSignature.fits(List.of(URL), bytes(FORM), "RSOYDt4T1cUTdK1PDd93/VVr8B8=", List.of("new", "12345"))).isTrue();
  }

  @Test
  void covers_a_json_body_by_its_digest_in_the_address() {
    String url = URL + "&bodySHA256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    String signature = TwilioSignature.of(url, "12345");
    assertThat(fits(url, "test", signature)).isTrue();
    assertThat(fits(url, "tesT", signature)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://", "https://a b/", "ftp://mycompany.com/", "https://mycompany.com/\n", "https://[/", "null"})
  void trips_over_no_address_that_is_none(String address) {
    assertThat(fits(address, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
  }

  @Test
  void trips_over_no_form_that_is_none_and_no_empty_secret() {
    assertThat(fits(URL, "Body=%", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
    assertThat(fits(URL, FORM, null)).isFalse();
    assertThat(fits(URL, FORM, "x".repeat(1_000_000))).isFalse();
    assertThat(TwilioSignature.fits(List.of(URL), bytes(FORM), "RSOYDt4T1cUTdK1PDd93/VVr8B8=", List.of(""))).isFalse();
  }

  private static boolean fits(String url, String form, String signature) {
    return TwilioSignature.fits(List.of(url), bytes(form), signature, List.of("12345"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
