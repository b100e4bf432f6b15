package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

class SignalsResourceTest {

  SignalsResource resource = new SignalsResource();

  @BeforeEach
  void wire() {
    resource.understanding = Understanding.builtIn();
  }

  @Test
  void shows_what_the_rules_would_see() {
    assertThat(JsonText.of(resource.of(JsonText.as(Sentence.class, "{\"text\":\"quiero un reembolso\"}")))).isEqualTo(
        "{\"frustrated\":false,\"language\":\"es\",\"mood\":0.0,\"spans\":[{\"from\":10,\"signal\":\"reembolso\",\"source\":\"words/reembolso.es.txt:2\",\"to\":19}],"
            + "\"topic\":\"refund\",\"wantsHuman\":false}");
  }

  @Test
  void takes_the_language_it_is_told() {
    assertThat(resource.of(new Sentence("ok", "pt")).language()).isEqualTo("pt");
    assertThat(resource.of(new Sentence("where is my order", null)).language()).isEqualTo("en");
    assertThat(resource.of(new Sentence("ok", null)).language()).isEqualTo("es");
  }

  @Test
  void refuses_what_it_cannot_read() {
    assertRefused(null, "text-missing");
    assertRefused(new Sentence(" ", null), "text-missing");
    assertRefused(new Sentence("x".repeat(4097), null), "text-too-long");
    assertRefused(new Sentence("hola", "fr"), "language-unknown");
  }

  private void assertRefused(Sentence sentence, String code) {
    assertThatThrownBy(() -> resource.of(sentence)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.status()).isEqualTo(422);
    });
  }
}
