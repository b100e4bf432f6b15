package relevo.sandbox.hootsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HootsuiteResourceTest {

  private static final String TOKEN = "Bearer " + Inbox.TOKEN;

  private final HootsuiteResource hootsuite = new HootsuiteResource();

  {
    hootsuite.inbox = new Inbox();
    hootsuite.inbox.conversation("c");
  }

  private static InputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takes_words_until_a_person_has_the_conversation() {
    assertThat(hootsuite.spoken("c", TOKEN, body("{\"sendMessage\":{\"text\":\"Hola\"}}"))).isEqualTo(200);
    assertThat(hootsuite.spoken("c", TOKEN, body("{\"complete\":\"HANDOVER\"}"))).isEqualTo(200);
    assertThat(hootsuite.spoken("c", TOKEN, body("{\"sendMessage\":{\"text\":\"tarde\"}}"))).isEqualTo(404);
    assertThat(hootsuite.spoken("otra", TOKEN, body("{\"complete\":\"HANDOVER\"}"))).isEqualTo(404);
    assertThat(hootsuite.look("c").toString()).isEqualTo("{\"said\":[\"Hola\"],\"complete\":\"HANDOVER\"}");
  }

  @Test
  void fails_as_often_as_asked_doing_what_it_says_and_no_more() {
    hootsuite.become("c", body("{\"fault\":\"error\",\"times\":2}"));
    for (int i = 0; i < 2; i++) assertThat(says("{\"sendMessage\":{\"text\":\"Hola\"}}")).isEqualTo(500);
    assertThat(hootsuite.inbox.conversation("c").said).isEmpty();
    hootsuite.become("c", body("{\"fault\":\"lost\",\"times\":1}"));
    assertThat(says("{\"sendMessage\":{\"text\":\"Hola\"}}")).isEqualTo(502);
    assertThat(says("{\"complete\":\"HANDOVER\"}")).isEqualTo(200);
    assertThat(hootsuite.inbox.conversation("c").said).containsExactly("Hola");
  }

  private int says(String asked) {
    return hootsuite.answered("c", TOKEN, body(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"sendMessage\":\"Hola\"}", "{\"sendMessage\":{\"text\":\"\"}}", "{\"complete\":\"DONE\"}", "{\"say\":1}"})
  void refuses_what_hootsuite_would_not_understand(String asked) {
    assertThat(hootsuite.spoken("c", TOKEN, body(asked))).isEqualTo(400);
  }

  @Test
  void lets_nobody_in_without_its_token() {
    assertThat(hootsuite.spoken("c", "Bearer x", body("{\"complete\":\"HANDOVER\"}"))).isEqualTo(401);
  }

  @Test
  void takes_a_contact_of_attributes_alone() {
    assertThat(LookupResource.contact("{\"name\":\"Ana\",\"vip\":true}")).isPresent();
    for (String odd : new String[] {"", "[]", "{\"a\":{}}", "{\"a\":[]}", "{\"a\":null}", "x"}) assertThat(LookupResource.contact(odd)).isEmpty();
  }
}
