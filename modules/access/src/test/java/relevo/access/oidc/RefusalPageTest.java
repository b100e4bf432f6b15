package relevo.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class RefusalPageTest {

  private static final Pattern REFUSED = Pattern.compile("new Refusal\\(\\d{3}, \"([a-z-]+)\"");
  /** Of the API for administrators, which is no page. */
  private static final String API = "IdentityResource.java";

  @Test
  void speaks_the_first_language_that_a_browser_asks_for_and_we_speak() {
    Refusal closed = new Refusal(403, "oidc-closed", "Su cuenta de Relevo está cerrada.");
    assertThat(page(closed, "pt-BR", "en")).contains("<html lang=\"pt\">").contains("Não foi possível entrar").contains("está fechada").contains(">Voltar<");
    assertThat(page(closed, "de-DE", "en-GB")).contains("<html lang=\"en\">").contains("id=\"oidc-closed\" lang=\"en\"").contains("account is closed");
    assertThat(page(closed, "de-DE", "*")).contains("<html lang=\"es\">").contains("Su cuenta de Relevo está cerrada.");
    assertThat(page(closed)).contains("<html lang=\"es\">");
  }

  @Test
  void says_in_every_language_what_to_tell_the_administrator() {
    Refusal notLinked = new Refusal(409, "oidc-not-linked", "Ya hay una cuenta «ana».").with("login", "ana").with("subject", "sub-<1>");
    assertThat(page(notLinked, "en")).contains("an account “ana” already").contains("link it with “sub-&lt;1&gt;”");
    assertThat(page(notLinked, "pt")).contains("conta “ana”").contains("“sub-&lt;1&gt;”");
  }

  @Test
  void says_in_spanish_and_marks_as_such_what_it_has_no_other_words_for() {
    String page = page(new Refusal(422, "team-unknown", "No existe el equipo «luna»"), "en");
    assertThat(page).contains("You could not be let in").contains("id=\"team-unknown\" lang=\"es\">No existe el equipo «luna»");
  }

  @Test
  void has_words_in_every_language_for_all_that_is_refused_here() throws IOException {
    List<String> codes;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/relevo/access/oidc"))) {
      codes = files.filter(file -> !file.endsWith(API)).flatMap(file -> REFUSED.matcher(text(file)).results()).map(found -> found.group(1)).distinct().toList();
    }
    assertThat(codes).hasSizeGreaterThan(12);
    for (Spoken spoken : Spoken.values()) assertThat(codes).as(spoken.tag()).allMatch(spoken::knows);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String page(Refusal refusal, String... asked) {
    return RefusalPage.page(refusal, Spoken.by(Arrays.stream(asked).map(Locale::forLanguageTag).toList()));
  }
}
