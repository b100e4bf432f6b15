package relevo.ticketing.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CannedWishTest {

  @Test
  void is_found_by_one_short_word() {
    assertThat(wish("/Hola.Mañana", "Saludo", "Hola").checkedShortcut()).isEqualTo("hola.mañana");
    for (String wrong : List.of("", "dos palabras", "-x", "a".repeat(41), "a;b")) {
      assertThatThrownBy(() -> wish(wrong, "Saludo", "Hola").checkedShortcut()).as(wrong).hasFieldOrPropertyWithValue("status", 422);
    }
  }

  @Test
  void says_something_in_some_language() {
    assertThat(wish("a", "A", " Hola,\r\n{{contact.name}} ").checkedTexts()).isEqualTo(new CannedTexts("Hola,\n{{contact.name}}", null, null));
    assertThatThrownBy(() -> wish("a", "A", " ").checkedTexts()).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> new CannedWish("a", "A", null, null).checkedTexts()).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> wish("a", "A", "a".repeat(4_097)).checkedTexts()).hasFieldOrPropertyWithValue("code", "text-too-long");
    assertThatThrownBy(() -> wish("a", "A", "a\u0007").checkedTexts()).hasFieldOrPropertyWithValue("code", "text-unreadable");
  }

  @Test
  void closes_its_variables() {
    for (String open : List.of("Hola {{contact.name", "{{}}", "{{a}", "{{a\nb}}")) {
      assertThatThrownBy(() -> wish("a", "A", "x" + open).checkedTexts()).as(open).hasFieldOrPropertyWithValue("code", "variable-open");
    }
    assertThat(wish("a", "A", "{{pedido}} {{ticket.id}} {no}").checkedTexts().es()).isNotNull();
  }

  @Test
  void is_no_formula_to_a_spreadsheet() {
    for (String start : List.of("=", "+", "-", "@")) {
      assertThatThrownBy(() -> wish("a", start + "1", "Hola").checkedTitle()).hasFieldOrPropertyWithValue("code", "formula");
      assertThatThrownBy(() -> wish("a", "A", " " + start + "1").checkedTexts()).hasFieldOrPropertyWithValue("code", "formula");
    }
  }

  private static CannedWish wish(String shortcut, String title, String es) {
    return new CannedWish(shortcut, title, null, new CannedTexts(es, null, null));
  }
}
