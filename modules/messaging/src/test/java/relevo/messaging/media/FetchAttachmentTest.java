package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.media.FetchAttachment.Errand;
import relevo.messaging.media.FetchAttachment.Outcome;
import relevo.messaging.provider.NoFile;

class FetchAttachmentTest {

  @TempDir Path folder;
  FetchAttachment fetch = new FetchAttachment();
  Map<UUID, Attachment> known = new HashMap<>();
  Attachment attachment;
  Errand errand;
  Exception failure;
  boolean isFull;

  @BeforeEach
  void wire() {
    fetch.clock = new ProductClock();
    fetch.attachments = new Attachments() {
      @Override
      Attachment byId(UUID id) {
        return known.get(id);
      }

      @Override
      Attachment lock(UUID id) {
        return known.get(id);
      }
    };
    fetch.download = new Download() {
      @Override
      Copy of(String channel, Media media) throws NoFile, Egress.NotSent {
        if (failure instanceof NoFile none) throw none;
        if (failure instanceof Egress.NotSent away) throw away;
        return copy();
      }
    };
    fetch.store = new ForgetfulStore(() -> isFull);
    attachment = new Attachment(UUID.randomUUID(), ConversationSamples.heardAt(Instant.now()), Media.ofId("7", "audio/ogg").spoken(), Instant.now());
    known.put(attachment.id(), attachment);
    errand = new Errand(attachment.id(), null, null);
  }

  @Test
  void tells_the_call_where_the_file_is() {
    assertThat(fetch.begin(errand, 1).input()).isEqualTo(new Errand(attachment.id(), attachment.channel(), attachment.source()));
  }

  @Test
  void keeps_a_file_and_what_is_known_of_it() throws Exception {
    Outcome outcome = run();
    assertThat(outcome.copy().file()).doesNotExist();
    FileView view = attachment.view();
    assertThat(view.state()).isEqualTo("stored");
    assertThat(view.size()).isEqualTo(4);
    assertThat(view.seconds()).isEqualTo(3);
    assertThat(view.voice()).isTrue();
    assertThat(view.error()).isNull();
    assertThat(view.nextTry()).isNull();
  }

  @Test
  void shows_why_there_is_no_file_yet_and_tries_again() throws Exception {
    failure = new NoFile("HTTP 500", false);
    run();
    assertThat(attachment.view()).extracting(FileView::state, FileView::error, FileView::tries).containsExactly("waiting", "HTTP 500", 1);
    assertThat(attachment.view().nextTry()).isAfter(Instant.now());
    failure = new Egress.NotSent("refused", null);
    run();
    assertThat(attachment.view()).extracting(FileView::error, FileView::tries).containsExactly("refused", 2);
    failure = null;
    run();
    assertThat(attachment.view().state()).isEqualTo("stored");
  }

  @Test
  void blames_the_store_where_that_is_full_and_leaves_nothing_behind() throws Exception {
    isFull = true;
    run();
    assertThat(attachment.view().error()).isEqualTo("El almacén de archivos no acepta el archivo: full");
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void gives_up_at_once_where_no_try_can_help() throws Exception {
    failure = new NoFile("HTTP 404", true);
    run();
    assertThat(attachment.view()).extracting(FileView::state, FileView::error).containsExactly("lost", "HTTP 404");
    assertThat(fetch.begin(errand, 2).input()).isNull();
  }

  @Test
  void does_not_count_a_try_that_was_none() {
    assertThat(fetch.again(errand, Outcome.NOT_YET, 1)).isPresent();
    assertThat(attachment.tries()).isZero();
  }

  @Test
  void is_lost_where_a_defect_parks_it() {
    fetch.parked(errand, "NullPointerException");
    assertThat(attachment.view().state()).isEqualTo("lost");
  }

  @Test
  void starts_from_the_beginning_where_a_person_asks_for_it() throws Exception {
    failure = new NoFile("HTTP 404", true);
    run();
    attachment.wantedAgain(Instant.now());
    failure = null;
    run();
    assertThat(attachment.view()).extracting(FileView::state, FileView::tries).containsExactly("stored", 1);
  }

  private Outcome run() throws Exception {
    Outcome outcome = fetch.call(fetch.begin(errand, 1).input());
    if (fetch.again(errand, outcome, 1).isEmpty()) fetch.settle(errand, outcome);
    return outcome;
  }

  private Download.Copy copy() {
    try {
      return new Download.Copy(Files.writeString(folder.resolve("copy"), "hola"), 4, "00", "audio/ogg", 3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
