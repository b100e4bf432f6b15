package relevo.events.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.kernel.JsonText;

class ReplyComposedTest {

  private static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");

  @Test
  void has_nothing_before_it_unless_told_so() {
    assertThat(new ReplyComposed(ID, ID, Purpose.BOT, Content.text("Hola")).before()).isEmpty();
    assertThat(new ReplyComposed(ID, ID, Purpose.BOT, Content.text("Hola"), null).before()).isEmpty();
  }

  @Test
  void is_the_same_after_a_journey_through_json() {
    Content picture = Content.media(Content.Kind.IMAGE, Media.ofLink("https://example.com/a.png", "image/png"), null);
    ReplyComposed reply = new ReplyComposed(ID, ID, Purpose.BOT, Content.text("Hola"), List.of(picture, Content.text("Uno")));
    assertThat(JsonText.as(ReplyComposed.class, JsonText.of(reply))).isEqualTo(reply);
  }

  @Test
  void still_reads_what_was_written_before_it_grew() {
    String written = "{\"content\":{\"choices\":[],\"kind\":\"TEXT\",\"text\":\"Hola\"},\"conversationId\":\"" + ID
        + "\",\"purpose\":\"BOT\",\"source\":\"" + ID + "\"}";
    assertThat(JsonText.as(ReplyComposed.class, written)).isEqualTo(new ReplyComposed(ID, ID, Purpose.BOT, Content.text("Hola")));
  }
}
