package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.messaging.conversation.ConversationSamples;

class ForgetUploadTest {

  final Attachment upload = Attachment.uploadedBy("ana", ConversationSamples.heardAt(Instant.now()), "a.pdf", Instant.now());
  final ForgetUpload.Errand errand = new ForgetUpload.Errand(upload.id());
  final ForgetUpload forget = new ForgetUpload();
  final List<UUID> gone = new ArrayList<>();

  @BeforeEach
  void connect() {
    forget.attachments = new Attachments() {
      @Override
      Attachment lock(UUID id) {
        return gone.contains(id) ? null : upload;
      }

      @Override
      void remove(UUID id) {
        gone.add(id);
      }
    };
    forget.store = new FileStore() {
      @Override
      public void keep(UUID name, Path file, String mimeType) {}

      @Override
      public void copy(UUID name, long from, long count, OutputStream sink) {}

      @Override
      public void remove(UUID name) {
        gone.add(name);
      }
    };
  }

  @Test
  void removes_a_file_that_nobody_sent_after_which_nobody_can() throws Exception {
    assertThat(forget.begin(errand, 1).input()).isEqualTo(errand);
    assertThat(upload.state()).isEqualTo(Attachment.State.LOST);
    forget.call(errand);
    forget.settle(errand, null);
    assertThat(gone).containsExactly(upload.id(), upload.id());
    assertThat(forget.begin(errand, 2).input()).isNull();
  }

  @Test
  void leaves_alone_one_that_was_sent() {
    upload.goesWith(UUID.randomUUID());
    assertThat(forget.begin(errand, 1).input()).isNull();
  }
}
