package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TakePageTest {

  @Test
  void asks_with_a_form_and_runs_nothing() {
    String page = TakePage.asking(TakeWords.ES, "<script>Ana</script>", "\"enojo\" & más", "https://desk.example/1");
    assertThat(page).contains("<form method=\"post\">", "&lt;script&gt;Ana&lt;/script&gt;", "&quot;enojo&quot; &amp; más", "lang=\"es\"").doesNotContain("<script");
  }

  @Test
  void speaks_what_the_browser_prefers() {
    assertThat(TakeWords.of(List.of(Locale.FRENCH, Locale.forLanguageTag("pt-BR"), Locale.ENGLISH))).isEqualTo(TakeWords.PT);
    assertThat(TakeWords.of(List.of(Locale.GERMAN))).isEqualTo(TakeWords.ES);
  }
}
