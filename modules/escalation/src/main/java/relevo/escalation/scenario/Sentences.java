package relevo.escalation.scenario;

import relevo.escalation.language.Sentence;

/** The one table of everything that scenarios say about what is wrong with them, in Spanish and in English. */
final class Sentences {

  static final Sentence FILE_TOO_LARGE = say("El archivo pasa de 256 KB.", "The file is larger than 256 KB.");
  static final Sentence SPLIT_FILE = say("Repártalo en varios archivos.", "Split it into several files.");
  static final Sentence TOO_MANY = say("Hay más de %d escenarios.", "There are more than %d scenarios.");
  static final Sentence NOT_YAML = say("El archivo no es YAML que se entienda.", "The file is not YAML that can be understood.");
  static final Sentence LOOK_NEAR = say("Mire las sangrías, los dos puntos y las comillas de esta línea y la anterior.",
      "Look at the indentation, the colons and the quotes of this line and the one before.");

  static final Sentence FILE = say("Un archivo de escenarios", "A file of scenarios");
  static final Sentence SCENARIO = say("Un escenario", "A scenario");
  static final Sentence TURN = say("Un turno", "A turn");
  static final Sentence KEY = say("Una clave", "A key");
  static final Sentence NAMED = say("«%s»", "“%s”");
  static final Sentence NOT_LIST = say("%s debe ser una lista: un guion delante de cada cosa.", "%s must be a list: a dash before each thing.");
  static final Sentence NOT_MAP = say("%s debe tener la forma «clave: valor».", "%s must have the form “key: value”.");
  static final Sentence NOT_TEXT = say("%s debe ser un texto.", "%s must be a text.");
  static final Sentence TWICE = say("«%s» está dos veces.", "“%s” is there twice.");
  static final Sentence BAD_VALUE = say("Este valor no se entiende.", "This value cannot be understood.");

  static final Sentence NAME_LACKS = say("Falta «name»: cómo se llama este escenario.", "“name” is missing: what this scenario is called.");
  static final Sentence CHAT_LENGTH = say("«chat» debe tener entre 1 y %d turnos.", "“chat” must have 1 to %d turns.");
  static final Sentence EXPECTS_NOTHING = say("Este escenario no dice qué se espera.", "This scenario does not say what is expected.");
  static final Sentence ADD_EXPECTED = say("Añada «team», «because» o «expect».", "Add “team”, “because” or “expect”.");
  static final Sentence ADD_EXPECTED_TO_TURN = say("Añada «team», «because» o «expect» a alguno de sus turnos.",
      "Add “team”, “because” or “expect” to one of its turns.");
  static final Sentence NOTHING_HAPPENS = say("Falta qué pasa: «text» (lo que escribe el cliente) o «given» (los datos).",
      "What happens is missing: “text” (what the customer writes) or “given” (the facts).");
  static final Sentence BAD_AT = say("«at» debe ser un día y una hora.", "“at” must be a day and a time.");
  static final Sentence WRITE_AT = say("Por ejemplo: 2026-12-24T21:00", "For example: 2026-12-24T21:00");
  static final Sentence NO_KEY = say("No se conoce la clave «%s».", "The key “%s” is not known.");
  static final Sentence NO_PRIORITY = say("No existe la prioridad «%s».", "There is no priority “%s”.");
  static final Sentence BAD_TIER = say("«tier» debe ser un número: 0, 2 o 3.", "“tier” must be a number: 0, 2 or 3.");
  static final Sentence BAD_LOOK_UP = say("«lookUp» es «missing», «failed» o los campos que se encuentran.",
      "“lookUp” is “missing”, “failed” or the fields that are found.");
  static final Sentence NO_FACT = say("No existe el dato «%s».", "There is no fact “%s”.");
  static final Sentence WRONG_KIND = say("«%s» es %s.", "“%s” is a %s.");
  static final Sentence WRONG_VALUE = say("«%s» no puede ser «%s».", "“%s” cannot be “%s”.");

  static final Sentence UNHEARD = say("El escenario «%s» no se puede probar: aquí nadie entiende textos.",
      "The scenario “%s” cannot be tried: nobody here understands texts.");
  static final Sentence UNTRUE = say("El escenario «%s»%s%s no se cumple: %s.", "The scenario “%s”%s%s does not come true: %s.");
  static final Sentence AT_TURN = say(", turno %d", ", turn %d");
  static final Sentence SAID = say(" («%s»)", " (“%s”)");
  static final Sentence OTHERWISE = say("se esperaba %s «%s» y salió «%s»", "expected %s “%s” and got “%s”");
  static final Sentence TEAM = say("el equipo", "the team");
  static final Sentence PRIORITY = say("la prioridad", "the priority");
  static final Sentence TIER = say("el nivel", "the tier");
  static final Sentence ALTERNATIVE = say("el otro medio", "the other means");
  static final Sentence OTHER_REASONS = say("se esperaba por %s y los motivos fueron %s", "expected because of %s and the reasons were %s");
  static final Sentence OTHER_RULES = say("se esperaba que de %s hablara %s y habló %s", "expected of %s to speak %s, and there spoke %s");
  static final Sentence OTHER_TAGS = say("se esperaban las etiquetas %s y salieron %s", "expected the tags %s and got %s");
  static final Sentence NONE = say("ninguna", "none");
  static final Sentence SPOKE = say("Hablaron: %s.", "There spoke: %s.");
  static final Sentence SILENT = say("«%s» está apagada o fuera de sus fechas.", "“%s” is switched off or outside its dates.");
  static final Sentence LACKED = say("A «%s» le faltó %s.", "“%s” lacked %s.");
  static final Sentence AND = say(" y ", " and ");
  static final Sentence NOT_KNOWN = say("no se conoce", "not known");

  private Sentences() {}

  private static Sentence say(String spanish, String english) {
    return new Sentence(spanish, english);
  }
}
