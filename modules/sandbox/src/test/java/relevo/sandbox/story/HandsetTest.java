package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HandsetTest {

  ToyDesk toy = new ToyDesk();
  Desk desk = new Desk(toy, URI.create("http://127.0.0.1:9080"), "clave");
  Handset phone = new Handset(desk, "5215550001001");

  @Test
  void counts_each_reply_once() {
    phone.write("hola");
    assertThat(phone.has("Responda")).isTrue();
    assertThat(phone.has("Responda")).isFalse();
  }

  @Test
  void writes_in_its_owners_name_and_at_the_time_of_the_words() {
    new Handset(desk, "5215550001001", "Rosa").write("hola", 40);
    assertThat(toy.bodies).last().satisfies(said -> {
      assertThat(said.getString("name")).isEqualTo("Rosa");
      assertThat(said.getString("at")).isEqualTo("2026-11-22T09:20:00Z");
    });
  }

  @Test
  void looks_at_titles_as_well_as_at_the_text() {
    phone.write("hola");
    assertThat(phone.has("Hablar con un agente")).isTrue();
  }

  @Test
  void forgets_the_replies_to_what_was_said_before() {
    phone.write("hola");
    phone.write("agente");
    assertThat(phone.has("Responda")).isFalse();
    assertThat(phone.has("transfiriendo")).isTrue();
    assertThat(phone.silent()).isTrue();
  }

  @Test
  void taps_only_what_is_offered() {
    assertThat(phone.tap("Hablar con un agente")).isFalse();
    phone.write("hola");
    assertThat(phone.tap("Otra cosa")).isFalse();
    assertThat(phone.tap("Hablar con un agente")).isTrue();
  }

  @Test
  void does_not_see_what_was_there_before_its_story() {
    phone.write("hola");
    Handset later = new Handset(desk, "5215550001001");
    assertThat(later.silent()).isTrue();
    assertThat(later.chat()).isEmpty();
  }

  @Test
  void tells_the_chat_as_it_went() {
    phone.write("agente");
    assertThat(phone.chat()).isEqualTo("cliente: agente\n  marca: Lo estoy transfiriendo");
  }
}
