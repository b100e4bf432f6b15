package relevo.ticketing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  static final UUID TICKET = new UUID(1, 2);

  @Test
  void keeps_who_said_what_and_whom_it_calls() {
    NoteCard card = NoteCard.of(note(" Mira esto, @Bo "));
    assertThat(card.ticket()).isEqualTo(TICKET);
    assertThat(card.by()).isEqualTo("ana");
    assertThat(card.text()).isEqualTo("Mira esto, @Bo");
    assertThat(card.mentions()).containsExactly("bo");
  }

  @ParameterizedTest
  @CsvSource({"'@bo, ¿lo ves?', bo", "'(@bo)', bo", "'Pregunta a @bo.', bo", "'@josé-luis_2 sabe', josé-luis_2", "'a @bo@example.com.', bo@example.com"})
  void calls_whom_the_text_names(String text, String login) {
    assertThat(Mentions.in(text)).containsExactly(login);
  }

  @Test
  void calls_nobody_twice() {
    assertThat(Mentions.in("@bo @eva @BO")).containsExactly("bo", "eva");
  }

  @ParameterizedTest
  @ValueSource(strings = {"escriba a ana@example.com", "a las 5 @ la plaza", "@", "@a", "nada"})
  void calls_nobody_by_an_address_or_a_lone_sign(String text) {
    assertThat(Mentions.in(text)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  \n"})
  void refuses_silence(String text) {
    assertThatThrownBy(() -> note(text)).hasFieldOrPropertyWithValue("code", "text-missing");
  }

  @Test
  void takes_four_thousand_letters_and_no_more() {
    assertThat(note("😀".repeat(4000)).text).hasSize(8000);
    assertThatThrownBy(() -> note("😀".repeat(4001))).hasFieldOrPropertyWithValue("status", 422).hasMessageContaining("4001");
  }

  @Test
  void refuses_what_the_database_cannot_keep() {
    assertThatThrownBy(() -> note("a\0b")).hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void comes_in_pages_that_say_where_the_next_begins() {
    List<Note> three = Stream.of("uno", "dos", "tres").map(NoteTest::note).toList();
    assertThat(NoteList.of(three, 3).next()).isNull();
    NoteList page = NoteList.of(three, 2);
    assertThat(page.items()).extracting(NoteCard::text).containsExactly("uno", "dos");
    assertThat(page.next()).isEqualTo(three.get(1).id.toString());
  }

  private static Note note(String text) {
    return new Note(TICKET, "ana", text, Instant.EPOCH);
  }
}
