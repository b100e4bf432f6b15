package relevo.escalation.table;

import relevo.escalation.language.Sentence;

/** The one table of everything that tables say about what is wrong with them, in Spanish and in English. */
final class Sentences {

  static final Sentence ROW = say("Fila %d: %s", "Row %d: %s");
  static final Sentence CELL = say("Fila %d, columna «%s»: %s", "Row %d, column “%s”: %s");

  static final Sentence FILE_TOO_LARGE = say("El archivo pasa de 512 KB.", "The file is larger than 512 KB.");
  static final Sentence SPLIT_TABLE = say("Repártalo en varias tablas.", "Split it into several tables.");
  static final Sentence NOT_CSV = say("El archivo no es un CSV bien formado.", "The file is not a well-formed CSV.");
  static final Sentence QUOTE_MAY_LACK = say("Puede faltar una comilla de cierre.", "A closing quote may be missing.");
  static final Sentence UTF16 = say("El archivo está en UTF-16 («Texto Unicode» de Excel).", "The file is in UTF-16 (Excel's “Unicode Text”).");
  static final Sentence NOT_UTF8 = say("El archivo no está en UTF-8; parece Windows-1252, el «CSV» corriente de Excel.",
      "The file is not in UTF-8; it looks like Windows-1252, Excel's plain “CSV”.");
  static final Sentence WORD_NOT_UTF8 = say("El archivo no está en UTF-8; parece Windows-1252, el «CSV» corriente de Excel: «%s» no se lee.",
      "The file is not in UTF-8; it looks like Windows-1252, Excel's plain “CSV”: “%s” cannot be read.");
  static final Sentence SAVE_UTF8 = say("Guárdelo como «CSV UTF-8 (delimitado por comas)», o suba el XLSX.",
      "Save it as “CSV UTF-8 (Comma delimited)”, or upload the XLSX.");

  static final Sentence XLSX_TOO_LARGE = say("El archivo pasa de 2 MB.", "The file is larger than 2 MB.");
  static final Sentence NOT_XLSX_OR_DAMAGED = say("El archivo no es un XLSX, o está dañado.", "The file is not an XLSX, or is damaged.");
  static final Sentence NOT_XLSX = say("El archivo no es un XLSX.", "The file is not an XLSX.");
  static final Sentence TOO_MANY_PARTS = say("El XLSX tiene demasiadas partes.", "The XLSX has too many parts.");
  static final Sentence MACROS = say("El archivo lleva macros.", "The file has macros.");
  static final Sentence UNPACKED_TOO_LARGE = say("El XLSX, desempaquetado, pasa de 16 MB.", "The XLSX is larger than 16 MB once unpacked.");
  static final Sentence DAMAGED = say("El archivo está dañado.", "The file is damaged.");
  static final Sentence DTD = say("El archivo lleva una definición de tipos (DTD).", "The file has a type definition (DTD).");
  static final Sentence NO_SHEETS = say("El libro no tiene hojas.", "The workbook has no sheets.");
  static final Sentence SAVE_AFRESH = say("Guarde la tabla en un libro nuevo de Excel (.xlsx) o como CSV.",
      "Save the table in a new Excel workbook (.xlsx) or as CSV.");
  static final Sentence FORMULA = say("La celda %s lleva una fórmula.", "Cell %s has a formula.");
  static final Sentence PASTE_VALUES = say("Escriba el valor, o péguelo con «Pegado especial: valores».",
      "Write the value, or paste it with “Paste Special: Values”.");
  static final Sentence EXCEL_ERROR = say("La celda %s tiene un error de Excel (%s).", "Cell %s has an Excel error (%s).");

  static final Sentence TOO_MANY_COLUMNS = say("La tabla tiene demasiadas columnas.", "The table has too many columns.");
  static final Sentence MOST = say("%d como mucho.", "%d at most.");
  static final Sentence CELL_TOO_LONG = say("El texto de %s es demasiado largo.", "The text of %s is too long.");
  static final Sentence MOST_LETTERS = say("%d caracteres como mucho.", "%d characters at most.");
  static final Sentence TOO_MANY_ROWS = say("La tabla tiene demasiadas filas.", "The table has too many rows.");
  static final Sentence MOST_RULES = say("2000 reglas como mucho.", "2000 rules at most.");
  static final Sentence TOO_MANY_RULES = say("Una tabla no puede tener más de 2000 reglas.", "A table cannot have more than 2000 rules.");
  static final Sentence SPLIT_RULES = say("Repártalas en varias.", "Split them into several tables.");

  static final Sentence EMPTY = say("La tabla está vacía.", "The table is empty.");
  static final Sentence WRITE_TITLES = say("La primera fila son los títulos: nombre, condiciones, decisiones.",
      "The first row holds the titles: name, conditions, decisions.");
  static final Sentence NO_POLICY = say("No existe la política «%s».", "There is no policy “%s”.");
  static final Sentence COLUMN_TWICE = say("Esta columna ya está en la tabla.", "This column is in the table already.");
  static final Sentence JOIN_COLUMNS = say("Junte las dos; varios valores se separan con |.", "Join the two; several values are separated by |.");
  static final Sentence NAME_COLUMN_LACKS = say("Falta la columna «nombre».", "The column “name” is missing.");
  static final Sentence WHY_NAMES = say("El nombre de cada regla sale en las fichas de sus decisiones.",
      "The name of each rule is shown on the cards of its decisions.");
  static final Sentence NO_DECISION_COLUMN = say("Ninguna columna decide nada.", "No column decides anything.");
  static final Sentence ADD_DECISION_COLUMN = say("Añada, por ejemplo, «equipo» o «prioridad».", "Add, for example, “team” or “priority”.");
  static final Sentence ORDER_RULES = say("En una tabla «primera» manda el orden de las filas.", "In a “first” table the order of the rows rules.");
  static final Sentence DROP_STRENGTH = say("Quite la columna; «fuerza base», encima de los títulos, sube todas.",
      "Remove the column; “base strength”, above the titles, raises them all.");
  static final Sentence NO_RULE = say("La tabla no tiene ninguna regla debajo de los títulos.", "The table has no rule below the titles.");
  static final Sentence RULE_NAME_LACKS = say("Falta el nombre de la regla.", "The rule's name is missing.");
  static final Sentence DECIDES_NOTHING = say("La fila no decide nada.", "The row decides nothing.");
  static final Sentence FILL_DECISION = say("Rellene, por ejemplo, «equipo».", "Fill in, for example, “team”.");
  static final Sentence STRAY = say("Hay un valor en una columna sin título.", "There is a value in a column without a title.");

  static final Sentence NO_FACT = say("No existe el dato «%s».", "There is no fact “%s”.");
  static final Sentence NO_FIELD = say("No existe «%s» en %s.", "There is no “%s” in %s.");
  static final Sentence NO_WAY = say("Después de «%s» no se entiende «%s».", "After “%s”, “%s” cannot be understood.");
  static final Sentence NO_COLUMN = say("No existe la columna «%s».", "There is no column “%s”.");

  static final Sentence VALUE_LACKS = say("Falta un valor.", "A value is missing.");
  static final Sentence EMPTY_TEXT = say("Para el texto vacío escriba \"\".", "For the empty text write \"\".");
  static final Sentence QUOTE_INSIDE = say("Hay comillas en medio de «%s».", "There are quotes in the middle of “%s”.");
  static final Sentence QUOTE_ALL = say("Ponga el texto entero entre comillas.", "Put the whole text in quotes.");
  static final Sentence QUOTE_OPEN = say("Las comillas de «%s» no cierran al final.", "The quotes of “%s” do not close at its end.");
  static final Sentence BACKSLASH = say("No se entiende la barra invertida en «%s».", "The backslash in “%s” cannot be understood.");
  static final Sentence TWO_BACKSLASHES = say("Para una barra escriba dos: \\\\.", "For one backslash write two: \\\\.");
  static final Sentence ONE_VALUE_AFTER = say("Después de «%s» va un solo valor.", "“%s” is followed by a single value.");
  static final Sentence UNKNOWN_COMPARED = say("Lo que no se conoce no es mayor ni menor que nada.",
      "What is not known is neither more nor less than anything.");
  static final Sentence WRITE_UNKNOWN = say("Escriba (desconocido) o != (desconocido).", "Write (unknown) or != (unknown).");
  static final Sentence UNKNOWN_IN_LIST = say("«(desconocido)» no puede ir en una lista.", "“(unknown)” cannot stand in a list.");
  static final Sentence TWO_ROWS = say("Haga dos filas.", "Make two rows.");
  static final Sentence ONE_VALUE = say("Aquí va un solo valor.", "Here goes a single value.");
  static final Sentence NOT_WHOLE = say("«%s» no es un número entero.", "“%s” is not a whole number.");
  static final Sentence DIGITS_ONLY = say("Escriba solo cifras, como 40.", "Write digits only, such as 40.");
  static final Sentence YES_OR_NO = say("Aquí va sí o no, pero hay «%s».", "Here goes yes or no, but there is “%s”.");
  static final Sentence NO_DAY = say("No existe el día «%s».", "There is no day “%s”.");
  static final Sentence BAD_DATE = say("No se entiende la fecha «%s».", "The date “%s” cannot be read.");
  static final Sentence WRITE_DATE = say("Escríbala como 2026-01-31 o 31/01/2026.", "Write it as 2026-01-31 or 31/01/2026.");

  static final Sentence MAY_OVERLAP = say("Las filas %d y %d podrían valer a la vez: no se ha podido descartar.",
      "Rows %d and %d might hold at once: it could not be ruled out.");
  static final Sentence SHOULD_BE_ONE = say("En una tabla «única» solo debe valer una.", "In a “unique” table only one should hold.");
  static final Sentence OVERLAP = say("Las filas %d y %d valen a la vez%s.", "Rows %d and %d hold at once%s.");
  static final Sentence ALWAYS = say(" siempre", " always");
  static final Sentence WITH = say(" con %s", " with %s");
  static final Sentence MUST_BE_ONE = say("En una tabla «única» solo puede valer una; ponga la política «primera» si manda el orden.",
      "In a “unique” table only one can hold; set the policy “first” if the order rules.");
  static final Sentence LOUDER = say("Cuando también vale la fila %d («%s»), la prioridad será la más alta de las dos, la de la fila %d.",
      "When row %d (“%s”) holds too, the priority will be the higher of the two, that of row %d.");
  static final Sentence TEAM_AND_PRIORITY = say("La primera fila pone el equipo; la prioridad más alta gana siempre.",
      "The first row names the team; the higher priority always wins.");
  static final Sentence UNKNOWN = say("(desconocido)", "(unknown)");
  static final Sentence YES = say("sí", "yes");
  static final Sentence NO = say("no", "no");

  private Sentences() {}

  private static Sentence say(String spanish, String english) {
    return new Sentence(spanish, english);
  }
}
