package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.CustomerOptedIn;
import relevo.events.messaging.CustomerOptedOut;
import relevo.events.messaging.MessageReceived;
import relevo.flow.understanding.Letters;
import relevo.flow.understanding.Understanding;
import relevo.kernel.Ids;

class ConfirmWishTest {

  Desk desk = new Desk("bienvenida");
  ConfirmWish confirm = new ConfirmWish();

  @BeforeEach
  void wire() {
    confirm.dialogues = desk.dialogues;
    confirm.replies = desk.replies;
  }

  @ParameterizedTest
  @EnumSource(Owner.class)
  void is_the_only_reply_to_the_message_whoever_has_the_conversation(Owner owner) {
    UUID message = optsOut("BAJA", owner, "es");
    assertThat(desk.replies.all).extracting(ReplyComposed::source, ReplyComposed::purpose)
        .containsExactly(tuple(message, Purpose.NOTICE));
    assertThat(desk.said()).contains("«ALTA»").contains("«agente»");
  }

  @Test
  void leaves_the_dialogue_where_it_was() {
    desk.hears("hola");
    desk.hears("xyzzy");
    optsOut("desuscribirme", Owner.BOT, "es");
    TurnTaken turn = desk.turns.last();
    assertThat(turn.understood()).isTrue();
    assertThat(turn.signals().topic()).isEqualTo("other");
    assertThat(desk.dialogues.of(desk.conversation)).hasValueSatisfying(dialogue -> assertThat(dialogue.misses()).isEqualTo(1));
    desk.hears("1");
    assertThat(desk.said()).contains("número de pedido");
  }

  @Test
  void speaks_as_the_dialogue_does_where_the_words_are_in_that_language() {
    desk.hears("hello, good morning");
    optsOut("stop", Owner.BOT, "es", "pt", "en");
    assertThat(desk.said()).startsWith("Done:");
    optsOut("sair", Owner.BOT, "pt");
    assertThat(desk.said()).startsWith("Pronto:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "pt", "en", "ca", "gl", "eu", "fr"})
  void tells_in_every_language_how_to_undo_it_and_how_to_reach_a_person_in_words_that_work(String language) throws IOException {
    optsOut("x", Owner.BOT, language);
    assertThat(means("alta", language, quoted(0))).as(desk.said()).isTrue();
    assertThat(wantsHuman(quoted(1))).as(desk.said()).isTrue();
    confirm.on(new CustomerOptedIn(desk.conversation, Ids.next(), desk.customer, List.of(language)));
    assertThat(means("baja", language, quoted(0))).as(desk.said()).isTrue();
    assertThat(wantsHuman(quoted(1))).as(desk.said()).isTrue();
  }

  private String quoted(int which) {
    return Pattern.compile("[«“](.+?)[»”]").matcher(desk.said()).results().map(found -> found.group(1)).toList().get(which);
  }

  private static boolean wantsHuman(String text) {
    return Understanding.builtIn().read(text).after(List.of(), false).wantsHuman();
  }

  /** As messaging reads the analysts' lists. */
  private static boolean means(String list, String language, String words) throws IOException {
    Path file = Path.of("../../rules/consent", list + "." + language + ".txt");
    return Files.readAllLines(file).stream().anyMatch(line -> Letters.fold(line).equals(Letters.fold(words)));
  }

  private UUID optsOut(String text, Owner owner, String... languages) {
    UUID message = Ids.next();
    desk.takeTurn.on(new MessageReceived(
        desk.conversation, message, desk.customer, "meta", owner, Content.text(text), Instant.EPOCH, true));
    confirm.on(new CustomerOptedOut(desk.conversation, message, desk.customer, List.of(languages)));
    return message;
  }
}
