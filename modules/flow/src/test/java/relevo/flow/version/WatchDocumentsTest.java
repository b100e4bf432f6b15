package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Flows;

class WatchDocumentsTest {

  private static final String NAME = "bienvenida";

  Desk desk = new Desk();
  WatchDocuments elsewhere = new WatchDocuments();

  @Test
  void follows_what_another_node_made_live() {
    Flows other = another();
    desk.publishes(NAME, Desk.greeting("Acme"), null);
    assertThat(other.forNewConversation().version()).isEqualTo(1);
    elsewhere.look();
    assertThat(other.forNewConversation().version()).isEqualTo(2);
    desk.goesBack(NAME, 1, null);
    elsewhere.look();
    assertThat(other.forNewConversation().version()).isEqualTo(1);
  }

  @Test
  void lets_nobody_ask_the_database_while_nothing_changes() {
    desk.publishes(NAME, Desk.greeting("Acme"), null);
    desk.flows.inVersion(NAME, 1);
    int before = desk.stored.queries;
    for (int turn = 0; turn < 100; turn++) {
      desk.watching.look();
      desk.flows.forNewConversation();
      desk.flows.inVersion(NAME, 2);
      desk.flows.inVersion(NAME, 1);
      desk.flows.successor(NAME, 1);
    }
    assertThat(desk.stored.queries).isEqualTo(before);
  }

  @Test
  void knows_a_version_that_went_live_a_moment_ago_elsewhere() {
    Flows other = another();
    desk.publishes(NAME, Desk.greeting("Acme"), null);
    assertThat(other.inVersion(NAME, 2)).isPresent();
  }

  @Test
  void keeps_what_it_knows_while_the_database_is_away() {
    desk.stored.down = true;
    desk.watching.look();
    assertThat(desk.flows.forNewConversation().version()).isEqualTo(1);
    desk.stored.down = false;
    desk.publishes(NAME, Desk.greeting("Acme"), null);
    assertThat(desk.flows.forNewConversation().version()).isEqualTo(2);
  }

  @Test
  void runs_the_newest_version_that_is_understood_if_the_live_one_is_not() {
    Publishing turn = desk.stored.lock();
    JsonObject unknown = Desk.bienvenida("\"type\": \"menu\"", "\"type\": \"de mañana\"");
    desk.versions.publish(turn, desk.stored.named(NAME).orElseThrow(), unknown, Origin.shipped());
    desk.watching.look();
    assertThat(desk.flows.forNewConversation().version()).isEqualTo(1);
    assertThat(desk.flows.inVersion(NAME, 2)).isEmpty();
  }

  @Test
  void has_the_desk_say_what_was_published() {
    JsonObject own = Json.createObjectBuilder().add("team ventas",
        Json.createObjectBuilder().add("es", "ventas").add("en", "sales").add("pt", "vendas")).build();
    desk.publishes(DeskTexts.NAME, own, null);
    assertThat(desk.texts.named("team ventas")).hasValueSatisfying(words -> assertThat(words.in("en", Map.of())).isEqualTo("sales"));
    assertThat(desk.texts.named("team mesa")).isPresent();
    desk.goesBack(DeskTexts.NAME, 1, null);
    assertThat(desk.texts.named("team ventas")).isEmpty();
  }

  private Flows another() {
    elsewhere.stored = desk.stored;
    elsewhere.texts = new DeskTexts();
    elsewhere.flows = Flows.of(desk.stored, NAME);
    elsewhere.look();
    return elsewhere.flows;
  }
}
