package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"12345|12345", "es el 12345.|12345", "#a-12345|A-12345", "AB123456|AB123456", "nº 9876|9876"})
  void finds_an_order_number(String text, String kept) {
    assertThat(Expected.ORDER_NUMBER.in(text)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "no lo sé", "abc", "12345678901", "hola123hola"})
  void takes_nothing_else_for_an_order_number(String text) {
    assertThat(Expected.ORDER_NUMBER.in(text)).isEmpty();
  }

  @Test
  void finds_an_address() {
    assertThat(Expected.EMAIL.in("es Ana.Paz+x@Correo.Example.com, gracias")).contains("ana.paz+x@correo.example.com");
    assertThat(Expected.EMAIL.in("ana arroba example")).isEmpty();
  }

  @Test
  void finds_a_phone_and_keeps_its_digits() {
    assertThat(Expected.PHONE.in("+34 600 11-22-33")).contains("34600112233");
    assertThat(Expected.PHONE.in("12345")).isEmpty();
  }

  @Test
  void keeps_free_text_of_a_bearable_length() {
    assertThat(Expected.TEXT.in("  Ana  ")).contains("Ana");
    assertThat(Expected.TEXT.in("   ")).isEmpty();
    assertThat(Expected.TEXT.in("x".repeat(1001))).isEmpty();
  }
}
