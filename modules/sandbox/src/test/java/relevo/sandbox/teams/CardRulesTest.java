package relevo.sandbox.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRulesTest {

  private static final String CARD = """
      {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":{"type":"AdaptiveCard","version":"1.4",
       "body":[{"type":"TextBlock","text":"Ana"},{"type":"FactSet","facts":[{"title":"Nivel","value":"2"}]}],
       "actions":[{"type":"Action.OpenUrl","title":"Abrir","url":"https://desk.example/1"}]}}]}""";

  @Test
  void post_a_card() {
    assertThat(CardRules.fault(CARD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.4|2.0|version", "Action.OpenUrl|Action.Submit|actions", "https://desk|ftp://desk|actions", "TextBlock|Media|body",
      "\"value\":\"2\"|\"value\":\"\"|body", "card.adaptive|card.hero|no adaptive card", "\"message\"|\"card\"|no adaptive card"})
  void fail_silently_for_what_teams_cannot_show(String from, String to, String why) {
    assertThat(CardRules.fault(CARD.replace(from, to))).contains(why);
  }

  @Test
  void fail_for_what_is_too_large() {
    assertThat(CardRules.fault(CARD.replace("Ana", "x".repeat(28 * 1024)))).contains("RequestEntityTooLarge");
  }

  @Test
  void count_runs_that_failed_apart_from_posts() {
    Flows flows = new Flows();
    flows.run("f", CARD);
    flows.run("f", "{}");
    assertThat(flows.posts("f")).containsExactly(CARD);
    assertThat(flows.failures()).containsExactly("f no adaptive card");
  }
}
