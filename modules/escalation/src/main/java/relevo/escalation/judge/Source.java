package relevo.escalation.judge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Set;

/** Where a fact comes from. */
enum Source {
  MESSAGE("el mensaje del cliente", "the customer's message"),
  WORDS("las listas de palabras (words/)", "the word lists (words/)"),
  MODEL("el modelo de lenguaje", "the language model"),
  FLOW("el bot", "the bot"),
  CUSTOMERS("la ficha del cliente", "the customer's profile"),
  CALENDAR("el horario del equipo", "the team's calendar"),
  HISTORY("la historia de la conversación", "the conversation's history");

  private static final Set<String> OF_MESSAGE = Set.of("Turno.texto", "Turno.tipoMensaje");
  private static final Set<String> OF_WORDS = Set.of("Turno.frases", "Turno.pideHumano", "Turno.tema", "Cliente.idioma");

  private final String spanish;
  private final String english;

  Source(String spanish, String english) {
    this.spanish = spanish;
    this.english = english;
  }

  static Source of(String path) {
    if (path.endsWith("SegunModelo")) return MODEL;
    if (OF_MESSAGE.contains(path)) return MESSAGE;
    if (OF_WORDS.contains(path) || path.startsWith("Animo.")) return WORDS;
    return switch (path.substring(0, path.indexOf('.'))) {
      case "Cliente" -> CUSTOMERS;
      case "Horario" -> CALENDAR;
      case "Conversacion" -> HISTORY;
      default -> FLOW;
    };
  }

  JsonObject json() {
    return Json.createObjectBuilder().add("source", name().toLowerCase(Locale.ROOT)).add("es", spanish).add("en", english).build();
  }
}
