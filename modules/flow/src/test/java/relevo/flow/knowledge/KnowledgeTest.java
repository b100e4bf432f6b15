package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;

class KnowledgeTest {

  Knowledge knowledge = new Knowledge(Map.of(
      "envio", List.of("¿Cuánto tarda el envío?", "plazo de entrega"),
      "gastos", List.of("¿Cuánto cuesta el envío?"),
      "pago", List.of("¿Cómo puedo pagar?", "formas de pago")), 0.5);

  @Test
  void is_sure_of_the_question_itself() {
    assertThat(knowledge.best("cuanto tarda el ENVIO")).hasValueSatisfying(match -> {
      assertThat(match.article()).isEqualTo("envio");
      assertThat(match.score()).isEqualTo(1.0);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "¿?", "me cobraron dos veces", "quiero hablar con una persona", "asdf", "12345"})
  void does_not_answer_what_it_does_not_know(String text) {
    assertThat(knowledge.best(text)).isEmpty();
  }

  @Test
  void lets_the_rare_word_decide() {
    assertThat(knowledge.best("¿y el envío cuánto cuesta, más o menos?")).map(Knowledge.Match::article).contains("gastos");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "¿cuántos días tarda en llegar?|envio", "plazo de entrga|envio", "how much is shipping|gastos", "quanto custa o frete|gastos",
      "¿aceptan tarjeta?|pago", "can I pay by card? do you take cards|pago", "aceitam cartão|pago", "política de devoluciones|devolucion",
      "quiero devolver un producto|devolucion", "return policy|devolucion", "quiero otra talla|cambio", "cuanto dura la garantia|garantia",
      "¿a qué hora abren?|horario", "horarios|horario", "what are your opening hours|horario", "dirección de la tienda|tiendas",
      "where are your shops|tiendas", "olvide mi contraseña|cuenta", "forgot my password|cuenta", "esqueci minha senha|cuenta"})
  void finds_the_shipped_article(String question, String article) {
    Flow flow = Flows.shipped("bienvenida").forNewConversation();
    assertThat(flow.answers().best(question).flatMap(flow.answers()::article)).hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(article));
  }
}
