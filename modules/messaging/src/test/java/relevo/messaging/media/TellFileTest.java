package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.content.Media;
import relevo.events.flow.FileAsked;
import relevo.messaging.conversation.ConversationSamples;

class TellFileTest {

  private final TellFile tell = new TellFile();
  private Attachment attachment = new Attachment(UUID.randomUUID(), ConversationSamples.heardAt(Instant.now()),
      Media.ofId("7", "audio/ogg").spoken(), Instant.now());

  @BeforeEach
  void wire() {
    tell.store = new ForgetfulStore(() -> false);
    tell.attachments = new Attachments() {
      @Override
      Attachment byId(UUID id) {
        return attachment;
      }
    };
  }

  @Test
  void says_that_a_file_is_on_its_way() {
    FileAsked asked = ask();
    assertThat(asked.waiting()).isTrue();
    assertThat(asked.copy()).isNull();
  }

  @Test
  void gives_a_file_that_is_here() throws IOException {
    attachment.stored(new Download.Copy(Path.of("x"), 4, "00", "audio/ogg", 3), Instant.now());
    FileAsked asked = ask();
    assertThat(asked.waiting()).isFalse();
    assertThat(asked.copy()).extracting(FileAsked.Copy::mimeType, FileAsked.Copy::size).containsExactly("audio/ogg", 4L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    asked.copy().bytes().copyTo(bytes);
    assertThat(bytes).hasToString("0123");
  }

  @Test
  void has_nothing_of_a_file_that_is_lost_or_was_never_heard_of() {
    attachment.lost("HTTP 404");
    assertThat(ask().copy()).isNull();
    assertThat(ask().waiting()).isFalse();
    attachment = null;
    assertThat(ask().copy()).isNull();
    assertThat(ask().waiting()).isFalse();
  }

  private FileAsked ask() {
    FileAsked asked = new FileAsked(UUID.randomUUID());
    tell.on(asked);
    return asked;
  }
}
