package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.language.Problem;

class TableReaderTest {

  @Test
  void makes_a_rule_of_each_row() {
    assertThat(Sheets.drl(Sheets.TITLES + "factura;billing;facturacion;alta\nel resto;;mesa;\n")).isEqualTo("""
        // Tabla. Política: todas.

        rule "factura"
        when
          Turno( tema == "billing" )
        then
          decision.escalate("facturacion");
          decision.priority("alta");
        end

        rule "el resto"
        when
          Turno()
        then
          decision.escalate("mesa");
        end
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "Turno.tema                 # billing | refund        # Turno( tema in (\"billing\", \"refund\") )",
      "Turno.tema                 # != billing              # Turno( tema != \"billing\" )",
      "Turno.tema                 # != billing | refund     # Turno( tema not in (\"billing\", \"refund\") )",
      "Turn.topic                 # (desconocido)           # Turno( tema == null )",
      "Turn.topic                 # != (unknown)            # Turno( tema != null )",
      "Conversacion.minutos >=    # 10                      # Conversacion( minutos >= 10 )",
      "Conversacion.minutos       # 10..20                  # Conversacion( minutos >= 10, minutos <= 20 )",
      "Conversacion.minutos       # > 10 && != 12           # Conversacion( minutos > 10, minutos != 12 )",
      "Conversacion.minutos       # 1 | 2                   # Conversacion( minutos in (1, 2) )",
      "Animo.puntaje              # -1..-0,5                # Animo( puntaje >= -1.0, puntaje <= -0.5 )",
      "Animo.puntaje <            # -0.5                    # Animo( puntaje < -0.5 )",
      "Turno.pideHumano           # Sí                      # Turno( pideHumano == true )",
      "Turno.pideHumano           # FALSO                   # Turno( pideHumano == false )",
      "Turno.frases               # legal                   # Turno( frases contains \"legal\" )",
      "Turno.frases contiene      # legal | queja           # Turno( frases contains \"legal\" || frases contains \"queja\" )",
      "Turno.frases contiene      # legal && queja          # Turno( frases contains \"legal\", frases contains \"queja\" )",
      "Turno.frases no contiene   # legal                   # Turno( !( frases contains \"legal\" ) )",
      "Turno.texto empieza por    # hola                    # Turno( texto str[startsWith] \"hola\" )",
      "Turno.texto no termina en  # ? | !                   # Turno( !( texto str[endsWith] \"?\" || texto str[endsWith] \"!\" ) )",
      "Turno.texto cumple         # pedido .*               # Turno( texto matches \"pedido .*\" )",
      "Turno.texto                # AT&T                    # Turno( texto == \"AT&T\" )"})
  void understands_what_cells_say(String header, String cell, String condition) {
    assertThat(Sheets.drl("nombre;" + header + ";equipo\nuna;" + cell + ";mesa\n")).contains("  " + condition + "\n");
  }

  @Test
  void keeps_quoted_texts_as_they_are() {
    assertThat(Sheets.problems("nombre;Turno.texto;equipo\nuna;\"\"\"no cierra\";mesa\n")).singleElement().asString()
        .contains("Fila 2, columna «Turno.texto»", "comillas");
    assertThat(Sheets.drl("nombre;Turno.texto;equipo\ndos;\"\"\">= 3 | \\\"\"x\\\"\" \"\"\";mesa\n"))
        .contains("texto == \">= 3 | \\\"x\\\" \"");
  }

  @Test
  void writes_decisions_and_notes() {
    assertThat(Sheets.drl("nombre;equipo;etiqueta;nivel;alternativa;seguir con el bot;fuerza;dueño;porqué;desde;hasta;activa\n"
        + "una;mesa;a | b;3;correo;;40;Ana;así es;31/12/2025;2026-01-31;no\ndos;;;;;sí;;;;;;\n")).contains("""
        rule "una"
        @owner("Ana")
        @why("así es")
        salience 40
        enabled false
        date-effective "31-Dec-2025"
        date-expires "01-Feb-2026"
        when
          Turno()
        then
          decision.escalate("mesa");
          decision.tag("a");
          decision.tag("b");
          decision.offerAlternative("correo");
          decision.raiseTier(3);
        end
        """.lines().sorted().toArray(String[]::new)).contains("decision.keepWithBot();");
  }

  @Test
  void makes_the_order_of_rows_their_strength_where_the_first_wins() {
    String drl = Sheets.drl("política;primera\nfuerza base;40\n" + Sheets.TITLES + "una;billing;facturacion;\ndos;;mesa;\ntres;;mesa;\n");
    assertThat(drl).startsWith("// Tabla. Política: primera.\n").containsSubsequence("salience 42", "salience 41", "salience 40");
  }

  @Test
  void takes_columns_in_any_order_and_empty_rows_for_nothing() {
    assertThat(Sheets.drl("Equipo;;NOMBRE;Turn.topic\n\nmesa;;una;billing\n;;;\n"))
        .isEqualTo(Sheets.drl("nombre,Turno.tema,equipo\nuna,billing,mesa\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "nombre;Turno.temas;equipo/una;billing;mesa       # t.csv:1:2: Fila 1, columna «Turno.temas»: No existe «temas» en Turno. ¿Quiso decir «tema»?",
      "nombre;Turnos.tema;equipo/una;billing;mesa       # t.csv:1:2: Fila 1, columna «Turnos.tema»: No existe el dato «Turnos». ¿Quiso decir «Turno»?",
      "nombre;Turno.tema contine;equipo/una;b;mesa      # t.csv:1:2: Fila 1, columna «Turno.tema contine»: Después de «Turno.tema» no se entiende «contine». ¿Quiso decir «contiene»?",
      "nombre;prioridat;equipo/una;alta;mesa            # t.csv:1:2: Fila 1, columna «prioridat»: No existe la columna «prioridat». ¿Quiso decir «prioridad»?",
      "nombre;equipo;team/una;mesa;mesa                 # t.csv:1:3: Fila 1, columna «team»: Esta columna ya está en la tabla.",
      "equipo/mesa                                      # t.csv:1:1: Fila 1: Falta la columna «nombre».",
      "nombre;Turno.tema/una;billing                    # t.csv:1:1: Fila 1: Ninguna columna decide nada.",
      "nombre;equipo                                    # t.csv:1:1: Fila 1: La tabla no tiene ninguna regla",
      "nombre;Turno.tema;equipo/una;billng;mesa         # t.csv:2:2: Fila 2, columna «Turno.tema»: «tema» nunca vale «billng». ¿Quiso decir «billing»?",
      "nombre;Turno.intentosFallidos;equipo/una;x;mesa  # t.csv:2:2: Fila 2, columna «Turno.intentosFallidos»: «intentosFallidos» es número entero y no se puede comparar con «x».",
      "nombre;Turno.tema >=;equipo/una;billing;mesa     # t.csv:2:2: Fila 2, columna «Turno.tema >=»: «tema» es texto y no admite «>=».",
      "nombre;Conversacion.minutos;equipo/una;1..;mesa  # t.csv:2:2: Fila 2, columna «Conversacion.minutos»: Falta un valor.",
      "nombre;Conversacion.minutos;equipo/una;> 1 | 2;mesa # t.csv:2:2: Fila 2, columna «Conversacion.minutos»: Después de «>» va un solo valor.",
      "nombre;Turno.tema;equipo/una;billing | (desconocido);mesa # t.csv:2:2: Fila 2, columna «Turno.tema»: «(desconocido)» no puede ir en una lista.",
      "nombre;Turno.texto cumple;equipo/una;(?=x);mesa  # t.csv:2:2: Fila 2, columna «Turno.texto cumple»: No se entiende la expresión de «matches»",
      "nombre;equipo;prioridad/una;mesa;altísima        # t.csv:2:3: Fila 2, columna «prioridad»: No existe la prioridad «altísima».",
      "nombre;equipo;nivel/una;mesa;4                   # t.csv:2:3: Fila 2, columna «nivel»: No existe el nivel «4».",
      "nombre;equipo;nivel/una;mesa;dos                 # t.csv:2:3: Fila 2, columna «nivel»: Se esperaba un nivel: 2 o 3",
      "nombre;equipo/una;mesa | otra                    # t.csv:2:2: Fila 2, columna «equipo»: Aquí va un solo valor.",
      "nombre;equipo;activa/una;mesa;quizá              # t.csv:2:3: Fila 2, columna «activa»: Aquí va sí o no",
      "nombre;equipo;desde/una;mesa;2026-02-30          # t.csv:2:3: Fila 2, columna «desde»: No existe el día «2026-02-30».",
      "nombre;equipo;desde/una;mesa;mañana              # t.csv:2:3: Fila 2, columna «desde»: No se entiende la fecha «mañana».",
      "nombre;equipo;fuerza/una;mesa;mucha              # t.csv:2:3: Fila 2, columna «fuerza»: «mucha» no es un número entero.",
      "nombre;equipo/;mesa                              # t.csv:2:1: Fila 2, columna «nombre»: Falta el nombre de la regla.",
      "nombre;equipo/u{n}a;mesa                         # t.csv:2:1: Fila 2, columna «nombre»: El nombre de la regla lleva caracteres que no se permiten",
      "nombre;Turno.tema;equipo/una;billing;            # t.csv:2:1: Fila 2: La fila no decide nada.",
      "nombre;equipo/una;mesa;otra                      # t.csv:2:3: Fila 2, columna «C»: Hay un valor en una columna sin título.",
      "política;segunda/nombre;equipo/una;mesa          # t.csv:1:2: Fila 1, columna «política»: No existe la política «segunda».",
      "política;primera/nombre;equipo;fuerza/u;mesa;1   # t.csv:2:3: Fila 2, columna «fuerza»: En una tabla «primera» manda el orden de las filas."})
  void says_where_and_why_a_cell_makes_no_sense(String lines, String problem) {
    assertThat(Sheets.problems(lines.replace('/', '\n'))).first().asString().startsWith("tables/" + problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "nombre;Turno.temas;equipo/una;billing;mesa # Row 1, column “Turno.temas”: There is no “temas” in Turn. # Did you mean “tema”?",
      "nombre;Turno.tema;equipo/una;billng;mesa   # Row 2, column “Turno.tema”: “topic” is never “billng”. # Did you mean “billing”?",
      "nombre;Turno.tema;equipo/una;billing;      # Row 2: The row decides nothing. # Fill in, for example, “team”."})
  void says_so_in_english_too(String lines, String english, String suggestion) {
    Problem problem = TableFile.read("tables/t.csv", lines.replace('/', '\n')).problems().getFirst();
    assertThat(problem.english()).isEqualTo(english);
    assertThat(problem.englishSuggestion()).isEqualTo(suggestion);
  }

  @Test
  void tells_all_that_is_wrong_at_once() {
    assertThat(Sheets.problems(Sheets.TITLES + "una;billng;mesa;alta\ndos;billing;mesa;mucha\n;;;alta\n")).hasSize(3)
        .satisfiesExactly(first -> assertThat(first).contains("Fila 2"), second -> assertThat(second).contains("Fila 3"),
            third -> assertThat(third).contains("Fila 4"));
  }

  @Test
  void takes_as_many_rules_as_a_file_does() {
    assertThat(Sheets.read(Sheets.TITLES + rows(2_000)).table().rules()).hasSize(2_000);
    assertThat(Sheets.problems(Sheets.TITLES + rows(2_001))).first().asString().contains("más de 2000 reglas");
    assertThat(Sheets.problems(Sheets.TITLES + rows(5_000))).first().asString().contains("demasiadas filas");
  }

  private static String rows(int count) {
    return IntStream.range(0, count).mapToObj(row -> "regla " + row + ";billing;mesa;\n").collect(Collectors.joining());
  }
}
