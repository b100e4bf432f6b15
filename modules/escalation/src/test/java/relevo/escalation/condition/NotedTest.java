package relevo.escalation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.events.flow.Variable;
import relevo.events.flow.Variable.Type;

class NotedTest {

  @ParameterizedTest
  @CsvSource({"INTEGER,12,12", "INTEGER,-3,-3", "INTEGER,5000000000,2147483647", "INTEGER,-5000000000,-2147483648", "NUMBER,12,12.0", "NUMBER,0.5,0.5",
      "NUMBER,-0,0.0", "NUMBER,1.5E3,1500.0", "BOOLEAN,true,true", "BOOLEAN,false,false", "DATE,2026-01-31,2026-01-31", "TEXT,' A1 ',' A1 '"})
  void reads_a_value_by_its_type(Type type, String text, String value) {
    assertThat(Noted.value(new Variable(type, text))).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({"INTEGER,1.5", "INTEGER,doce", "INTEGER,''", "INTEGER,1234567890123456789", "NUMBER,NaN", "NUMBER,Infinity", "NUMBER,'1,5'", "NUMBER,0x1p3",
      "NUMBER,1e999", "BOOLEAN,si", "BOOLEAN,TRUE", "DATE,31/01/2026", "DATE,2026-02-30", "DATE,2026-01-31T10:00:00Z", "DATE,+12026-1-1"})
  void does_not_know_what_is_not_of_its_type(Type type, String text) {
    assertThat(Noted.value(new Variable(type, text))).isNull();
  }

  @Test
  void does_not_know_what_is_not_there() {
    assertThat(Noted.value(null)).isNull();
    assertThat(Noted.value(new Variable(Type.TEXT, null))).isNull();
  }

  @Test
  void cuts_long_texts_so_that_no_condition_takes_long() {
    assertThat((String) Noted.value(new Variable(Type.TEXT, "a".repeat(100_000)))).hasSize(4096);
    assertThat(Noted.value(new Variable(Type.NUMBER, "9".repeat(100_000)))).isNull();
  }
}
