package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;

class ClauseTest {

  private static final List<Field> FACTS = Stream.of(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream()).toList();

  @ParameterizedTest
  @ValueSource(strings = {
      "importe > 100 && categoria == \"oro\"", "abierto == true", "tema in (\"billing\", \"refund\") || intentosFallidos >= 2",
      "pedido matches \"A\\\\d+\"", "!( pedido == null )", "entrega < \"2026-02-01\"", "entrega in (\"2026-02-01\", \"2026-02-02\")",
      "frases contains \"reembolso\"", "pedido str[startsWith] \"A\"", "importe > $saldo",
      "topic == \"billing\"", "(vip == true || importe >= 0.5) && unidades not in (1, 2)", "vip\n  ==\n  true // comentario"})
  void reads_what_rules_may_ask_and_variables_beside_it(String text) {
    assertThat(read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "inporte > 100 | 1 | No existe «inporte» en este flujo. | ¿Quiso decir «importe»?",
      "vip == true && categorria == \"oro\" | 16 | No existe «categorria» en este flujo. | ¿Quiso decir «categoria»?",
      "importe > \"100\" | 11 | «importe» es número y no se puede comparar con «100». | ",
      "unidades > 2.5 | 12 | «unidades» es número entero y no se puede comparar con «2.5». | ",
      "pedido > \"A\" | 8 | «pedido» es texto y no admite «>». | ",
      "pedido == A1 | 11 | «pedido» es texto y no se puede comparar con «A1». | Ponga comillas: \"A1\".",
      "vip | 4 | Después de «vip» se esperaba un operador, pero hay el final del texto. | Escriba vip == true.",
      "vip == 1 | 8 | «vip» es true o false y no se puede comparar con «1». | ",
      "entrega < \"01/02/2026\" | 11 | «entrega» es fecha y no se puede comparar con «01/02/2026». | Escríbala como \"2026-01-31\".",
      "entrega < \"2026-02-30\" | 11 | «entrega» es fecha y no se puede comparar con «2026-02-30». | Escríbala como \"2026-01-31\".",
      "entrega contains \"2026\" | 9 | «entrega» es fecha y no admite «contains». | ",
      "importe > $saldoo | 11 | Nadie ha dado todavía el nombre «$saldoo». | ¿Quiso decir «$saldo»?",
      "pedido memberOf $pedido | 17 | «$pedido» es texto, y aquí va lista de textos. | ",
      "importe > $unidades | 11 | «$unidades» es número entero, y aquí va número. | ",
      "vip == true, importe > 1 | 12 | Se esperaba el final de la condición, pero hay «,». | Una las condiciones con &&",
      "vip == true and importe > 1 | 13 | Se esperaba el final de la condición, pero hay «and». | Una las condiciones con &&",
      "(vip == true | 13 | Se esperaba «)» para cerrar el paréntesis, pero hay el final del texto. | ",
      "tier == \"oro\" | 1 | «tier» significa aquí más de una cosa. | Puede usar: categoria, nivel.",
      "tema == \"biling\" | 9 | «tema» nunca vale «biling». | ¿Quiso decir «billing»?",
      "Turno( tema == \"sales\" ) | 1 | No existe «Turno» en este flujo. | ",
      "eval( true ) | 1 | No se permite «eval»: una regla no puede ejecutar código. | ",
      "pedido matches \"(a)\\\\1\" | 16 | No se entiende la expresión de «matches»: invalid escape sequence. | ",
      "` ` | 2 | Se esperaba un campo de este flujo, pero hay el final del texto. | "})
  void says_what_is_wrong_and_where(String text, int column, String message, String suggestion) {
    assertThat(read(text).constraint()).isNull();
    assertThat(read(text).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.message()).isEqualTo(message);
      assertThat(problem.column()).isEqualTo(column);
      assertThat(problem.english()).isNotBlank().isNotEqualTo(problem.message());
      assertThat(problem.excerpt()).endsWith("\n" + " ".repeat(column - 1) + "^");
      if (suggestion != null) assertThat(problem.suggestion()).startsWith(suggestion);
    });
  }

  @Test
  void refuses_a_name_that_is_a_variable_and_a_fact() {
    List<Field> fields = new ArrayList<>(FACTS);
    fields.add(Field.noted("tema", Kind.TEXT));
    Problem problem = Clause.read("when", "tema == \"x\"", fields).problems().getFirst();
    assertThat(problem.suggestion()).startsWith("Dé otro nombre a la variable");
    assertThat(problem.englishSuggestion()).startsWith("Give the variable another name");
  }

  @Test
  void can_name_every_fact_in_spanish() {
    assertThat(FACTS).allSatisfy(field -> assertThat(FACTS.stream().filter(other -> other.isCalled(field.spanish()))).containsExactly(field));
  }

  @Test
  void needs_a_variable_to_follow_a_dollar() {
    assertThat(Clause.read("when", "tema == $t", FACTS).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).isEqualTo("Detrás de $ va una variable del flujo."));
  }

  @Test
  void is_held_to_the_limits_of_rules() {
    assertThat(read("(".repeat(8) + "vip == true" + ")".repeat(8)).isSound()).isTrue();
    assertThat(message("(".repeat(9) + "vip == true" + ")".repeat(9))).contains("demasiados paréntesis");
    assertThat(message("(".repeat(1900))).contains("demasiados paréntesis");
    assertThat(read(terms(64)).isSound()).isTrue();
    assertThat(message(terms(65))).contains("más de 64 comparaciones");
    assertThat(message("pedido matches \"((a{90}){90}){90}\"")).contains("demasiado grande");
    assertThat(read("vip == true" + " ".repeat(Clause.LONGEST - 11)).isSound()).isTrue();
    assertThat(message("vip == true" + " ".repeat(Clause.LONGEST - 10))).isEqualTo("La condición pasa de 2000 caracteres.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "&&", "!", "! vip", "==", "\"", "'", "/*", "/* */", "\\", "\u0000", "vip == true \u202e", "vip == true; decision.escalate(\"mesa\");",
      "\"; drop table x; --", "System.exit(1)", "vip == true end rule \"x\" when", "$", "$vip", "${vip}", "{{vip}} == true", "1 == 1", "null == null",
      "vip == null null", "importe > 1e999", "unidades > 99999999999", "str[", "vip str[x] \"a\"", "vip in ()", "not in"})
  void survives_hostile_texts(String text) {
    assertThat(read(text).isSound()).as(text).isFalse();
    assertThat(read(text).problems()).as(text).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
  }

  @Test
  void is_either_understood_or_complained_of() {
    List<String> words = List.of("vip", "importe", "tema", "pedido", "entrega", "frases", "==", "!=", "<", "(", ")", "!", "&&", "||", "in", "not in",
        "contains", "memberOf", "matches", "str[startsWith]", "\"a\"", "\"2026-01-31\"", "1", "0.5", "$saldo", "$", ":", "null", "true", ",", "/*", "*/",
        "//", "\n", "\"", "\\", "rule", "end", "\u202e");
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      String text = random.ints(random.nextInt(12), 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
      assertThat(read(text).constraint() != null).as(text).isEqualTo(read(text).isSound());
    }
  }

  @Test
  void lists_only_the_first_of_very_many_names() {
    List<Field> many = IntStream.range(0, 500).mapToObj(i -> Field.noted("variable" + i, Kind.TEXT)).toList();
    assertThat(Clause.read("when", "xyz == null", many).problems().getFirst().suggestion()).endsWith("variable59, ….");
  }

  private static String terms(int count) {
    return IntStream.range(0, count).mapToObj(i -> "unidades != " + i).collect(Collectors.joining(" && "));
  }

  private static String message(String text) {
    assertThat(read(text).problems()).hasSize(1);
    return read(text).problems().getFirst().message();
  }

  private static Clause read(String text) {
    List<Field> fields = new ArrayList<>(List.of(Field.noted("importe", Kind.DECIMAL), Field.noted("saldo", Kind.DECIMAL),
        Field.noted("unidades", Kind.INTEGER), Field.noted("pedido", Kind.TEXT), Field.noted("vip", Kind.BOOLEAN),
        Field.noted("entrega", Kind.DATE)));
    fields.addAll(FACTS);
    return Clause.read("when", text, fields);
  }
}
