package relevo.escalation.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

  @ParameterizedTest
  @CsvSource({"5215550000001,+52 1 555 000 0001", "5215550000001,+52 555-000-0001", "525550000001,+52 1 555 000 0001", "5215550000001,555 000 0001",
      "5511999990000,(11) 99999-0000", "5511999990000,011 9999-0000", "5511999990000,+55 11 9999-0000", "551199990000,+55 (11) 99999-0000",
      "5491112345678,+54 11 1234-5678", "34600111222,600 111 222", "34600111222,0034600111222", "442071234567,020 7123 4567"})
  void are_the_same_however_they_are_written(String ours, String theirs) {
    assertThat(Phones.same(ours, theirs)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5215550000001,+52 1 556 000 0001", "34600111222,+44 600 111 222", "34600111222,111 222", "5511999990000,+55 21 99999-0000", "34600111222,ext. 4"})
  void are_others_where_more_than_the_spelling_differs(String ours, String theirs) {
    assertThat(Phones.same(ours, theirs)).isFalse();
  }

  @Test
  void are_no_ones_where_there_is_none() {
    assertThat(Phones.same("34600111222", null)).isFalse();
    assertThat(Phones.same("34600111222", "")).isFalse();
  }
}
