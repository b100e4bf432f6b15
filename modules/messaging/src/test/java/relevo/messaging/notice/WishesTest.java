package relevo.messaging.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.events.Content;
import relevo.kernel.Ids;

class WishesTest {

  @TempDir Path rules;
  List<String> written = new ArrayList<>();
  boolean refuses;
  UUID contact = Ids.next();

  @Test
  void are_written_down_when_the_whole_message_is_one() {
    assertThat(wishes().grant(contact, Content.text("¡Baja!"), Instant.EPOCH)).hasValueSatisfying(granted -> assertThat(granted.stop()).isTrue());
    assertThat(written).containsExactly("marketing stop words 1970-01-01T00:00:00Z");
  }

  @Test
  void leave_other_messages_alone() {
    assertThat(wishes().grant(contact, Content.text("quiero dar de baja mi línea"), Instant.EPOCH)).isEmpty();
    assertThat(wishes().grant(contact, Content.note("system", "baja"), Instant.EPOCH)).isEmpty();
    assertThat(written).isEmpty();
  }

  @Test
  void come_by_a_templates_button_and_not_by_one_of_our_own() {
    assertThat(wishes().grant(contact, Content.chosen("Darme de baja", "Darme de baja"), Instant.EPOCH)).isPresent();
    assertThat(wishes().grant(contact, Content.chosen("seguro", "Baja"), Instant.EPOCH)).isEmpty();
    assertThat(written).hasSize(1);
  }

  @Test
  void to_hear_from_us_again_count_only_from_who_wanted_no_more() {
    assertThat(wishes().grant(contact, Content.text("ALTA"), Instant.EPOCH)).isEmpty();
    refuses = true;
    assertThat(wishes().grant(contact, Content.text("ALTA"), Instant.EPOCH)).hasValueSatisfying(granted -> assertThat(granted.stop()).isFalse());
    assertThat(written).containsExactly("marketing resume words 1970-01-01T00:00:00Z");
  }

  @Test
  void follow_the_lists_of_the_folder() throws IOException {
    Files.createDirectories(rules.resolve("consent"));
    Files.writeString(rules.resolve("consent/baja.es.txt"), "hasta nunca\n");
    Wishes own = wishes();
    assertThat(own.grant(contact, Content.text("Hasta nunca."), Instant.EPOCH)).isPresent();
    assertThat(own.grant(contact, Content.text("baja"), Instant.EPOCH)).isEmpty();
  }

  private Wishes wishes() {
    Wishes wishes = new Wishes();
    wishes.rulesDir = rules.toString();
    wishes.consents = new Consents() {
      @Override
      public void record(UUID who, String category, String value, String source, Instant at) {
        written.add(category + " " + value + " " + source + " " + at);
      }

      @Override
      public boolean refusesMarketing(UUID who) {
        return refuses;
      }
    };
    wishes.open();
    return wishes;
  }
}
