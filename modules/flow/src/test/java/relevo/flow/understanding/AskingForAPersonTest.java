package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WhatsApp's policy: whoever asks for a person, in as few words as a quality probe, is understood, whatever the language. */
class AskingForAPersonTest {

  static final Understanding UNDERSTANDING = Understanding.builtIn();

  @ParameterizedTest
  @ValueSource(strings = {
      "agente", "Humano", "persona", "hablar con una persona", "hablar con un humano", "representante", "operador", "asesor", "ejecutivo",
      "quiero hablar con alguien", "quiero que me atienda una persona", "pásame con un agente", "¿eres un bot?", "¿Hablo con un robot?",
      "¿hay alguien real ahí?", "ayuda humana", "atención al cliente", "hablar con soporte"})
  void is_understood_in_spanish(String text) {
    assertThat(wantsHuman(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "agent", "HUMAN", "person", "talk to a human", "talk to an agent", "speak to a representative", "representative", "live agent",
      "real person", "operator", "customer service", "I want to talk to someone", "are you a bot?", "Is this a robot?",
      "Am I talking to a bot?", "human agent please", "connect me to an agent", "help from a human"})
  void is_understood_in_english(String text) {
    assertThat(wantsHuman(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "atendente", "humano", "pessoa", "falar com uma pessoa", "falar com atendente", "falar com um humano", "representante", "operador",
      "agente", "falar com alguém", "quero falar com um atendente", "atendimento humano", "você é um robô?", "é um bot?",
      "transferir para atendente", "ajuda humana"})
  void is_understood_in_portuguese(String text) {
    assertThat(wantsHuman(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "humà", "parlar amb una persona", "representant", "vull parlar amb algú", "axente", "falar cunha persoa", "agentea", "gizakia",
      "pertsona batekin hitz egin nahi dut", "langile batekin hitz egin", "humain", "conseiller", "parler à une personne",
      "parler à un humain", "je veux parler à quelqu'un", "représentant", "êtes-vous un robot ?"})
  void is_understood_in_catalan_galician_basque_and_french(String text) {
    assertThat(wantsHuman(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"human, en", "agent, en", "representative, en", "atendente, pt", "falar com uma pessoa, pt"})
  void is_answered_in_the_language_of_even_one_word(String text, String language) {
    assertThat(UNDERSTANDING.read(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"¿venden robots?", "is this a robot vacuum?", "el conseiller financier", "gracias", "una persona compró dos", "stop"})
  void is_not_seen_where_nobody_is_asked_for(String text) {
    assertThat(wantsHuman(text)).isFalse();
  }

  private static boolean wantsHuman(String text) {
    return UNDERSTANDING.read(text).after(List.of(), false).wantsHuman();
  }
}
