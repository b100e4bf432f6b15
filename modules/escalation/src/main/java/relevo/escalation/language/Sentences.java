package relevo.escalation.language;

/** The one table of everything the language says about what is wrong with a file, in Spanish and in English. */
final class Sentences {

  static final Sentence EXPECTED = say("Se esperaba %s, pero hay %s.", "Expected %s, but there is %s.");
  static final Sentence EXPECTED_SYMBOL = say("Se esperaba «%s» %s, pero hay %s.", "Expected “%s” %s, but there is %s.");
  static final Sentence AFTER = say("después de %s", "after %s");
  static final Sentence AFTER_WORD = say("después de «%s»", "after “%s”");
  static final Sentence OR_COMMA = say("o una coma", "or a comma");
  static final Sentence OR_COMMA_AFTER_VALUE = say("o una coma después del valor", "or a comma after the value");
  static final Sentence CLOSES = say("para cerrar el paréntesis", "to close the parenthesis");
  static final Sentence BEFORE_VALUES = say("antes de los valores", "before the values");
  static final Sentence AFTER_STR = say("después de startsWith o endsWith", "after startsWith or endsWith");
  static final Sentence AFTER_NAME = say("después del nombre de la regla", "after the rule's name");
  static final Sentence AFTER_CONDITIONS = say("después de las condiciones", "after the conditions");
  static final Sentence ENDS_RULE = say("al final de la regla", "at the end of the rule");
  static final Sentence ENDS_DECISION = say("al final de la decisión", "at the end of the decision");
  static final Sentence ENDS_NOTE = say("al final de la nota", "at the end of the note");

  static final Sentence FILE_TOO_LARGE = say("El archivo pasa de 256 KB.", "The file is larger than 256 KB.");
  static final Sentence SPLIT_FILE = say("Repártalo en varios archivos.", "Split it into several files.");
  static final Sentence TOO_MANY_RULES = say("Un archivo no puede tener más de 2000 reglas.", "A file cannot have more than 2000 rules.");
  static final Sentence SPLIT_RULES = say("Repártalas.", "Split them.");
  static final Sentence RULE_EXPECTED = say("Aquí se esperaba «rule», pero hay %s.", "Expected “rule” here, but there is %s.");
  static final Sentence PACKAGE_NAME = say("el nombre del paquete", "the name of the package");
  static final Sentence REFUSED = say("No se permite «%s»: %s.", "“%s” is not allowed: %s.");

  static final Sentence HIDDEN = say("Hay un carácter invisible o de control (U+%04X).", "There is an invisible or control character (U+%04X).");
  static final Sentence RETYPE = say("Bórrelo y vuelva a escribir esa parte.", "Delete it and type that part again.");
  static final Sentence ENDLESS_COMMENT = say("Este comentario no termina nunca.", "This comment never ends.");
  static final Sentence END_COMMENT = say("Ciérrelo con */.", "Close it with */.");
  static final Sentence BAD_NUMBER = say("No se entiende el número.", "This number cannot be read.");
  static final Sentence DIGITS_ONLY = say("Escriba solo cifras, como 3 o 0.5.", "Write digits only, such as 3 or 0.5.");
  static final Sentence ENDLESS_TEXT = say("A este texto le faltan las comillas del final.", "This text lacks its closing quote.");
  static final Sentence END_TEXT = say("Ciérrelo con %s en la misma línea.", "Close it with %s on the same line.");
  static final Sentence BAD_ESCAPE = say("No se permite %s dentro de un texto.", "%s is not allowed inside a text.");
  static final Sentence TWO_BACKSLASHES = say("Para una barra invertida escriba dos: \\\\.", "For one backslash write two: \\\\.");
  static final Sentence STRAY_BACKSLASH = say("Una barra invertida solo puede ir dentro de un texto.", "A backslash can only stand inside a text.");
  static final Sentence PLAIN_LETTER = say("Escriba la letra tal cual.", "Write the letter itself.");
  static final Sentence STRAY = say("El carácter «%s» no puede ir aquí.", "The character “%s” cannot stand here.");
  static final Sentence QUOTE_TEXTS = say("Los textos van entre comillas.", "Texts go between quotes.");

  static final Sentence NAME = say("el nombre de la regla entre comillas", "the rule's name in quotes");
  static final Sentence BAD_NAME = say("El nombre de la regla lleva caracteres que no se permiten, o es demasiado largo.",
      "The rule's name has characters that are not allowed, or is too long.");
  static final Sentence PLAIN_NAME = say("Use letras, cifras, espacios y puntuación; 100 caracteres como mucho.",
      "Use letters, digits, spaces and punctuation; 100 characters at most.");
  static final Sentence WHEN_EXPECTED = say("Se esperaba «when» después del nombre de la regla, pero hay %s.",
      "Expected “when” after the rule's name, but there is %s.");
  static final Sentence INTEGER = say("un número entero, como 10", "a whole number, such as 10");
  static final Sentence NUMBER_TOO_LARGE = say("El número %s es demasiado grande.", "The number %s is too large.");
  static final Sentence BOOL = say("true o false", "true or false");
  static final Sentence DATE = say("una fecha entre comillas, como \"01-Jan-2026\"", "a date in quotes, such as \"01-Jan-2026\"");
  static final Sentence BAD_DATE = say("No se entiende la fecha %s.", "The date %s cannot be read.");
  static final Sentence WRITE_DATE = say("Escríbala como \"01-Jan-2026\".", "Write it as \"01-Jan-2026\".");
  static final Sentence WRITE_DAY = say("Escríbala como \"2026-01-31\".", "Write it as \"2026-01-31\".");
  static final Sentence NOTE = say("owner, why o tier", "owner, why or tier");
  static final Sentence NO_NOTE = say("No existe la nota %s.", "There is no note %s.");
  static final Sentence NOTE_TOO_LONG = say("La nota es demasiado larga.", "The note is too long.");
  static final Sentence NOTE_LIMIT = say("300 caracteres como mucho.", "300 characters at most.");

  static final Sentence NO_CONDITION = say("La regla no pone ninguna condición, así que valdría siempre.",
      "The rule has no condition, so it would always speak.");
  static final Sentence WRITE_CONDITION = say("Escriba al menos un dato, como Turno( intentosFallidos >= 3 ).",
      "Write at least one fact, such as Turn( failedAttempts >= 3 ).");
  static final Sentence NAMED_FACT = say("Un nombre con $ se da a un campo, no a un dato entero.", "A name with $ is given to a field, not to a whole fact.");
  static final Sentence NAME_FIELD = say("Por ejemplo: Turno( $t : tema ).", "For example: Turn( $t : topic ).");
  static final Sentence FACT = say("un dato, como Turno(…)", "a fact, such as Turn(…)");
  static final Sentence FACT_TWICE = say("«%s» ya aparece en esta regla.", "“%s” is in this rule already.");
  static final Sentence JOIN = say("Junte las condiciones con una coma.", "Join the conditions with a comma.");
  static final Sentence NO_FACT = say("No existe el dato %s.", "There is no fact %s.");
  static final Sentence NO_FIELD = say("No existe %s en %s.", "There is no %s in %s.");
  static final Sentence FIELD = say("un campo de %s", "a field of %s");
  static final Sentence NAMED_IN_NOT = say("Dentro de not o exists no se puede dar nombre a un campo.", "Inside not or exists a field cannot be named.");
  static final Sentence NAME_OUTSIDE = say("Póngalo en un dato sin not ni exists.", "Do so in a fact without not or exists.");
  static final Sentence NOT_WHAT = say("Después de «!» va un paréntesis, pero hay %s.", "“!” is followed by a parenthesis, but there is %s.");
  static final Sentence TOO_DEEP = say("Hay demasiados paréntesis unos dentro de otros.", "Too many parentheses inside one another.");
  static final Sentence DEPTH_LIMIT = say("Ocho como mucho.", "Eight at most.");
  static final Sentence OPERATOR_UNFIT = say("«%s» es %s y no admite «%s».", "“%s” is a %s and does not take “%s”.");
  static final Sentence USE_CONTAINS = say("Use contains.", "Use contains.");
  static final Sentence OPERATOR = say("Después de «%s» se esperaba un operador, pero hay %s.", "Expected an operator after “%s”, but there is %s.");
  static final Sentence NEGATE = say("Niegue con !( … ), o use not in.", "Negate with !( … ), or use not in.");
  static final Sentence TWO_EQUALS = say("Para comparar escriba ==.", "To compare write ==.");
  static final Sentence WRITE_TRUE = say("Escriba %s == true.", "Write %s == true.");
  static final Sentence COMPARE = say("Diga con qué se compara.", "Say what it is compared with.");
  static final Sentence OPERATORS = say(
      "Puede usar ==, !=, <, <=, >, >=, in, not in, contains, memberOf, str[startsWith], str[endsWith] o matches.",
      "You can use ==, !=, <, <=, >, >=, in, not in, contains, memberOf, str[startsWith], str[endsWith] or matches.");
  static final Sentence TOO_MANY_TERMS = say("No puede haber más de 64 comparaciones.", "There cannot be more than 64 comparisons.");
  static final Sentence SPLIT_RULE = say("Repártala en varias.", "Split it into several.");
  static final Sentence AMBIGUOUS = say("%s significa aquí más de una cosa.", "%s means more than one thing here.");
  static final Sentence RENAME = say("Dé otro nombre a la variable: ya hay un dato que se llama así.",
      "Give the variable another name: there is a fact of that name.");
  static final Sentence THIS_FLOW = say("este flujo", "this flow");
  static final Sentence ENDS_CONDITION = say("el final de la condición", "the end of the condition");
  static final Sentence AND_OR = say("Una las condiciones con && o ||.", "Join conditions with && or ||.");
  static final Sentence CONDITION_TOO_LONG = say("La condición pasa de 2000 caracteres.", "The condition is longer than 2000 characters.");
  static final Sentence SPLIT_CASE = say("Repártala en varios casos.", "Split it into several cases.");

  static final Sentence NAME_TAKEN = say("El nombre %s ya está puesto en esta regla.", "The name %s is taken in this rule.");
  static final Sentence OTHER_NAME = say("Use otro.", "Use another one.");
  static final Sentence NO_NAME = say("Nadie ha dado todavía el nombre %s.", "Nobody has given the name %s yet.");
  static final Sentence GIVE_NAME = say("Déselo antes a un campo: $t : tema.", "Give it to a field before: $t : topic.");
  static final Sentence NAME_VARIABLE = say("Detrás de $ va una variable del flujo.", "$ is followed by a variable of the flow.");
  static final Sentence VARIABLE = say("un nombre con $", "a name with $");
  static final Sentence NAME_UNFIT = say("%s es %s, y aquí va %s.", "%s is a %s, and here goes a %s.");
  static final Sentence TEXT_AFTER = say("un texto entre comillas después de «%s»", "a text in quotes after “%s”");
  static final Sentence NEVER = say("«%s» nunca vale %s.", "“%s” is never %s.");
  static final Sentence VALUE_UNFIT = say("«%s» es %s y no se puede comparar con %s.", "“%s” is a %s and cannot be compared with %s.");
  static final Sentence ADD_QUOTES = say("Ponga comillas: \"%s\".", "Add quotes: \"%s\".");
  static final Sentence REGEX = say("una expresión entre comillas después de «matches»", "an expression in quotes after “matches”");
  static final Sentence REGEX_TOO_LARGE = say("La expresión de «matches» es demasiado grande.", "The expression of “matches” is too large.");
  static final Sentence REPEAT_LESS = say("Use menos repeticiones, o una lista de frases.", "Use fewer repetitions, or a list of phrases.");
  static final Sentence BAD_REGEX = say("No se entiende la expresión de «matches»: %s.", "The expression of “matches” cannot be read: %s.");
  static final Sentence NO_LOOKING_BACK = say("Las referencias atrás y las miradas (?=…) no se admiten.",
      "Back references and look-arounds (?=…) are not allowed.");

  static final Sentence ONLY_DECISIONS = say("Después de «then» solo van decisiones, como decision.escalate(\"mesa\"); Aquí hay %s.",
      "Only decisions follow “then”, such as decision.escalate(\"mesa\"); Here is %s.");
  static final Sentence DECISION = say("una decisión", "a decision");
  static final Sentence NO_DECISION = say("No existe la decisión %s.", "There is no decision %s.");
  static final Sentence TIER = say("un nivel: 2 o 3", "a tier: 2 or 3");
  static final Sentence NO_TIER = say("No existe el nivel %s.", "There is no tier %s.");
  static final Sentence TIERS = say("Puede ser 2 o 3.", "It can be 2 or 3.");
  static final Sentence TEXT = say("un texto entre comillas", "a text in quotes");
  static final Sentence ARGUMENT_UNFIT = say("«%s» necesita %s, y %s es %s.", "“%s” needs a %s, and %s is a %s.");
  static final Sentence BAD_ARGUMENT = say("Este texto está vacío o es demasiado largo.", "This text is empty or too long.");
  static final Sentence ARGUMENT_LIMIT = say("60 caracteres como mucho, en una línea.", "60 characters at most, on one line.");
  static final Sentence NO_PRIORITY = say("No existe la prioridad %s.", "There is no priority %s.");
  static final Sentence TOO_MANY_DECISIONS = say("Una regla no puede decidir más de 20 cosas.", "A rule cannot decide more than 20 things.");
  static final Sentence DECIDES_NOTHING = say("La regla no decide nada.", "The rule decides nothing.");
  static final Sentence WRITE_DECISION = say("Por ejemplo: decision.escalate(\"mesa\");", "For example: decision.escalate(\"mesa\");");

  static final Sentence MEANT = say("¿Quiso decir «%s»?", "Did you mean “%s”?");
  static final Sentence CHOICE = say("Puede usar: %s.", "You can use: %s.");
  static final Sentence QUOTED = say("«%s»", "“%s”");
  static final Sentence END_OF_FILE = say("el final del texto", "the end of the text");

  private Sentences() {}

  private static Sentence say(String spanish, String english) {
    return new Sentence(spanish, english);
  }
}
