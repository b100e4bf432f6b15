package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.kernel.Egress;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

class MetaProviderTest {

  static final UUID ID = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70");

  MetaProvider meta = new MetaProvider();
  List<Egress.Call> calls = new ArrayList<>();
  Egress.Answer answer;
  Exception failure;

  @BeforeEach
  void connect() {
    meta.channel = new MetaChannel() {
      @Override
      public URI graph() {
        return URI.create("https://graph.example/v25.0");
      }
    };
    meta.channels = KnownChannels.of();
    meta.egress = new Egress() {
      @Override
      public Answer send(Call call) throws NotSent, Unanswered {
        calls.add(call);
        if (failure instanceof NotSent notSent) throw notSent;
        if (failure instanceof Unanswered unanswered) throw unanswered;
        return answer;
      }

      @Override
      public void trust(URI address) {}
    };
  }

  @Test
  void posts_a_text_with_our_own_id_beside_it() {
    answer = new Egress.Answer(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}");
    assertThat(meta.send(letter(Content.text("Hola")))).isEqualTo(new SendResult.Accepted("wamid.1"));
    assertThat(calls.getFirst().uri()).hasToString("https://graph.example/v25.0/100/messages");
    assertThat(calls.getFirst().headers()).containsEntry("Authorization", "Bearer token");
    assertThat(calls.getFirst().body()).asString().isEqualTo("{\"messaging_product\":\"whatsapp\","
        + "\"recipient_type\":\"individual\",\"to\":\"34600\",\"biz_opaque_callback_data\":\"" + ID
        + "\",\"type\":\"text\",\"text\":{\"body\":\"Hola\",\"preview_url\":false}}");
  }

  @Test
  void addresses_a_customer_without_a_phone_by_their_user_id() {
    Letter letter = new Letter(ID, "100", null, "BR.77", Content.text("Oi"));
    assertThat(MetaProvider.body(letter)).containsKey("recipient").doesNotContainKey("to");
  }

  @Test
  void writes_buttons_and_lists_as_interactive_messages() {
    List<Choice> choices = List.of(new Choice("1", "Pedido", null), new Choice("2", "Preguntas", "Las de siempre"));
    assertThat(MetaProvider.body(letter(Content.buttons("¿Qué desea?", choices))).getJsonObject("interactive")).hasToString(
        "{\"type\":\"button\",\"body\":{\"text\":\"¿Qué desea?\"},\"action\":{\"buttons\":["
            + "{\"type\":\"reply\",\"reply\":{\"id\":\"1\",\"title\":\"Pedido\"}},"
            + "{\"type\":\"reply\",\"reply\":{\"id\":\"2\",\"title\":\"Preguntas\"}}]}}");
    assertThat(MetaProvider.body(letter(Content.list("Elija", "Ver", choices))).getJsonObject("interactive")).hasToString(
        "{\"type\":\"list\",\"body\":{\"text\":\"Elija\"},\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":["
            + "{\"id\":\"1\",\"title\":\"Pedido\"},{\"id\":\"2\",\"title\":\"Preguntas\",\"description\":\"Las de siempre\"}]}]}}");
  }

  @ParameterizedTest
  @CsvSource({"400, 130429, RETRY", "400, 131056, WAIT_FOR_PAIR", "400, 80007, RETRY_SLOWLY", "401, 190, FIX_CHANNEL",
      "403, 299, FIX_CHANNEL", "400, 131047, TEMPLATE", "400, 100, NONE", "400, 999999, NONE"})
  void sorts_refusals_by_what_helps(int status, int code, Remedy remedy) {
    answer = new Egress.Answer(status, "{\"error\":{\"message\":\"why\",\"code\":" + code + ",\"error_data\":\"a string\"}}");
    assertThat(meta.send(letter(Content.text("Hola")))).isEqualTo(new SendResult.Refused(remedy, code + ": why"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"500 | {\"error\":{\"code\":131000}}", "503 | <html>", "200 | {}", "200 | <html>"})
  void is_in_doubt_after_a_server_error_or_an_answer_that_says_nothing(int status, String body) {
    answer = new Egress.Answer(status, body);
    assertThat(meta.send(letter(Content.text("Hola")))).isInstanceOf(SendResult.Ambiguous.class);
  }

  @Test
  void tells_what_surely_never_left_from_what_may_have() {
    failure = new Egress.NotSent("refused", null);
    assertThat(meta.send(letter(Content.text("Hola")))).isEqualTo(new SendResult.Refused(Remedy.RETRY, "refused"));
    failure = new Egress.Unanswered("reset", null);
    assertThat(meta.send(letter(Content.text("Hola")))).isEqualTo(new SendResult.Ambiguous("reset"));
  }

  @Test
  void shows_that_a_message_was_read_and_an_answer_is_on_its_way() {
    meta.seen("100", "wamid.IN", true);
    meta.seen("100", "wamid.IN", false);
    assertThat(calls.getFirst().uri()).hasToString("https://graph.example/v25.0/100/messages");
    assertThat(calls.getFirst().body()).asString().isEqualTo("{\"messaging_product\":\"whatsapp\",\"status\":\"read\","
        + "\"message_id\":\"wamid.IN\",\"typing_indicator\":{\"type\":\"text\"}}");
    assertThat(calls.getLast().body()).asString().endsWith("\"message_id\":\"wamid.IN\"}");
  }

  @Test
  void does_not_mind_if_that_fails() {
    failure = new Egress.Unanswered("reset", null);
    meta.seen("100", "wamid.IN", true);
    assertThat(calls).hasSize(1);
  }

  private static Letter letter(Content content) {
    return new Letter(ID, "100", "34600", null, content);
  }
}
