package relevo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {

  String page = read("index.html");
  String words = read("words.js");
  String script = read("phone.js");

  @Test
  void runs_under_a_strict_policy_without_inline_script_or_style() {
    assertThat(page).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain("<style").doesNotContain("style=")
        .doesNotContainPattern("\\son[a-z]+=");
    assertThat(script).doesNotContain("innerHTML").doesNotContain("eval(");
  }

  @Test
  void has_every_word_in_three_languages() {
    List<String> used = all("data-(?:say|hint|label)=\"([^\"]+)\"", page);
    assertThat(used).isNotEmpty();
    for (String word : used) {
      assertThat(all("\\b" + word + ":", words)).as(word).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void can_say_every_state_of_a_message() {
    for (String status : List.of("sending", "retrying", "failed", "sent", "delivered", "read")) {
      assertThat(all("\\b" + status + ":", words)).as(status).hasSize(3);
    }
  }

  @Test
  void gives_every_field_a_label_and_new_messages_a_voice() {
    assertThat(page).contains("role=\"log\" aria-live=\"polite\"").contains("<html lang=\"es\">");
    for (String field : all("<(?:input|select)([^>]*)>", page)) {
      boolean wrapped = all("<label>(?:(?!</label>).)*" + Pattern.quote(field), page).size() == 1;
      boolean named = all("<label[^>]* for=\"([^\"]*)\"", page).stream().anyMatch(id -> field.contains("id=\"" + id + "\""));
      assertThat(wrapped || named).as(field).isTrue();
    }
  }

  @Test
  void suggests_what_the_article_tries() {
    assertThat(words).contains("\"agente\"").contains("¡¡ESTO ES RIDÍCULO!!").contains("me cobraron dos veces el pedido 12345");
  }

  @Test
  void offers_a_customer_without_a_number() {
    assertThat(words).contains("address: \"MX.");
  }

  static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1)).toList();
  }

  static String read(String file) {
    try (InputStream stream = PageTest.class.getResourceAsStream("/META-INF/resources/sandbox/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
