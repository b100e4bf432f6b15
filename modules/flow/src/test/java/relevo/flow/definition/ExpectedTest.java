package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"12345|12345", "es el 12345.|12345", "#a-12345|A-12345", "AB123456|AB123456", "nº 9876|9876"})
  void finds_an_order_number(String text, String kept) {
    assertThat(Expected.ORDER_NUMBER.in(text, TODAY)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "no lo sé", "abc", "12345678901", "hola123hola"})
  void takes_nothing_else_for_an_order_number(String text) {
    assertThat(Expected.ORDER_NUMBER.in(text, TODAY)).isEmpty();
  }

  @Test
  void finds_an_address() {
    assertThat(Expected.EMAIL.in("es Ana.Paz+x@Correo.Example.com, gracias", TODAY)).contains("ana.paz+x@correo.example.com");
    assertThat(Expected.EMAIL.in("ana arroba example", TODAY)).isEmpty();
  }

  @Test
  void finds_a_phone_and_keeps_its_digits() {
    assertThat(Expected.PHONE.in("+34 600 11-22-33", TODAY)).contains("34600112233");
    assertThat(Expected.PHONE.in("12345", TODAY)).isEmpty();
  }

  @Test
  void keeps_free_text_of_a_bearable_length() {
    assertThat(Expected.TEXT.in("  Ana  ", TODAY)).contains("Ana");
    assertThat(Expected.TEXT.in("   ", TODAY)).isEmpty();
    assertThat(Expected.TEXT.in("x".repeat(1001), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "24/12/2026 | 2026-12-24", "el 3-1 | 2027-01-03", "2026-12-01 | 2026-12-01", "24 de diciembre | 2026-12-24",
      "el 1 de marzo de 2027 por favor | 2027-03-01", "December 24 | 2026-12-24", "24th of December | 2026-12-24",
      "25 de dezembro de 2026 | 2026-12-25", "mañana | 2026-11-28", "pasado mañana | 2026-11-29", "tomorrow please | 2026-11-28",
      "amanhã | 2026-11-28", "el lunes | 2026-11-30", "27/11 | 2026-11-27", "31/02/2026 | ", "no sé | ", "3.5.1 | "})
  void finds_a_day(String text, String kept) {
    assertThat(Expected.DATE.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "24/12 | 2025-12-24", "27/11 | 2026-11-27", "el lunes | 2026-11-23", "el viernes | 2026-11-20", "ayer | 2026-11-26", "anteayer | 2026-11-25",
      "antes de ayer por la tarde | 2026-11-25", "March 3 | 2026-03-03", "mañana | ", "2026-11-28 | "})
  void finds_a_day_that_has_been(String text, String kept) {
    assertThat(Expected.PAST_DATE.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"24/12 | 2026-12-24", "hoy | 2026-11-27", "ayer | ", "2026-11-26 | "})
  void finds_a_day_to_come(String text, String kept) {
    assertThat(Expected.FUTURE_DATE.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1.234,50 € | 1234.5", "$1,234.50 | 1234.5", "son 1500 | 1500", "1.500 | 1500", "12,5 | 12.5", "1 000 000 | 1000000", "0.75 | 0.75",
      "unos 20 o 30 | ", "nada | ", "R$ 99,90 | 99.9"})
  void finds_an_amount(String text, String kept) {
    assertThat(Expected.AMOUNT.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "sí | true", "Sí, claro | true", "dale | true", "de acuerdo | true", "yes please | true", "pode ser | true", "👍 | true", "no | false",
      "No, gracias | false", "nop | false", "não, obrigado | false", "pues no | false", "quizá | ", "no me ha llegado el paquete que pedí la semana pasada | "})
  void tells_yes_from_no(String text, String kept) {
    assertThat(Expected.YES_NO.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"quiero 3 | 3", "-2 | -2", "2.5 | ", "tres | ", "A12 | "})
  void finds_a_whole_number(String text, String kept) {
    assertThat(Expected.INTEGER.in(text, TODAY)).isEqualTo(Optional.ofNullable(kept));
  }
}
