package relevo.escalation.table;

import relevo.escalation.language.Sentence;

/** The one table of why rules cannot stand in a table, in Spanish and in English. */
final class Unfitting {

  static final Sentence RULE = say("La regla «%s» no cabe en una tabla: %s.", "The rule “%s” does not fit into a table: %s.");
  static final Sentence FILE_WRONG = say("El archivo tiene errores.", "The file has errors.");
  static final Sentence TABLE_WRONG = say("La tabla tiene errores.", "The table has errors.");
  static final Sentence TOO_MANY_RULES = say("Son más de 2000 reglas, y no caben en una tabla.",
      "There are more than 2000 rules, which do not fit into a table.");
  static final Sentence NO_RULE = say("El archivo no tiene ninguna regla.", "The file has no rule.");
  static final Sentence TOO_MANY_COLUMNS = say("Harían falta más de %d columnas.", "It would take more than %d columns.");
  static final Sentence COLUMN_TOO_LONG = say("El texto de «%s» es demasiado largo para una celda.", "The text of “%s” is too long for a cell.");

  static final Sentence MEMBER_OF = say("memberOf compara un campo con otro", "memberOf compares one field with another");
  static final Sentence NEGATION = say("«!( … )» solo cabe con contains, str[…] o matches de un mismo campo",
      "“!( … )” only fits with contains, str[…] or matches of one and the same field");
  static final Sentence ALTERNATIVES = say(
      "«||» solo cabe entre contains, str[…] o matches de un mismo campo; para valores use in (…), y para lo demás, dos filas",
      "“||” only fits between contains, str[…] or matches of one and the same field; for values use in (…), for the rest two rows");
  static final Sentence USES_NAME = say("usa el nombre %s para comparar un campo con otro", "it uses the name %s to compare one field with another");
  static final Sentence BLANK_NOTE = say("«%s» está vacío, o empieza o acaba con espacios", "“%s” is empty, or begins or ends with spaces");
  static final Sentence DATE = say("su fecha no cabe en un calendario", "its date does not fit into a calendar");
  static final Sentence WHOLE_FACT = say("una fila no sabe decir not ni exists de un dato entero", "a row cannot say not or exists of a whole fact");
  static final Sentence GIVES_NAME = say("da el nombre %s a un campo", "it gives the name %s to a field");
  static final Sentence ASKS_NOTHING = say("«%s()» no pide nada; bórrelo", "“%s()” asks nothing; delete it");
  static final Sentence TWICE = say("decide dos veces «%s»", "it decides “%s” twice");
  static final Sentence TOO_LONG = say("el texto de «%s» es demasiado largo para una celda", "the text of “%s” is too long for a cell");
  static final Sentence FIELD_DECIDES = say("decide con el valor de un campo", "it decides with the value of a field");
  static final Sentence TWO_TEAMS = say("nombra un equipo con escalate y otro con routeTo", "it names one team with escalate and another with routeTo");

  private Unfitting() {}

  private static Sentence say(String spanish, String english) {
    return new Sentence(spanish, english);
  }
}
