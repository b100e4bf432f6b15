package relevo.escalation.facts;

import static relevo.escalation.facts.FactType.CONVERSATION;
import static relevo.escalation.facts.FactType.CUSTOMER;
import static relevo.escalation.facts.FactType.HOURS;
import static relevo.escalation.facts.FactType.MOOD;
import static relevo.escalation.facts.FactType.TURN;
import static relevo.escalation.facts.Kind.BOOLEAN;
import static relevo.escalation.facts.Kind.DECIMAL;
import static relevo.escalation.facts.Kind.INTEGER;
import static relevo.escalation.facts.Kind.LIST;
import static relevo.escalation.facts.Kind.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import relevo.events.flow.Signals;

/** The one table of everything a rule may name. Fields stand in the order of the records' components. */
public final class Vocabulary {

  private static final String[] TOPICS = Signals.TOPICS.toArray(String[]::new);
  private static final List<Field> FIELDS = new ArrayList<>();

  static {
    turn("texto", "text", TEXT, Turn::text, "Lo que escribió el cliente.");
    turn("frases", "phrases", LIST, Turn::phrases,
        "Las listas de frases de `words/` que aparecen en el texto, como \"reembolso\".");
    turn("pideHumano", "wantsHuman", BOOLEAN, Turn::wantsHuman, "El cliente pide hablar con una persona.");
    turn("entendido", "understood", BOOLEAN, Turn::understood, "El bot entendió el mensaje.");
    turn("intentosFallidos", "failedAttempts", INTEGER, Turn::failedAttempts,
        "Respuestas fallidas seguidas, contando esta.");
    turn("repetida", "repeated", BOOLEAN, Turn::repeated, "El cliente repite la misma pregunta.");
    turn("opcionMenu", "menuChoice", TEXT, Turn::menuChoice, "La opción del menú que eligió.");
    turn("entregaPedida", "handOver", TEXT, Turn::handOver, "Por qué el propio flujo pide una persona.");
    turn("accionFallida", "failedAction", TEXT, Turn::failedAction, "La consulta a otro sistema que falló.");
    turn("tipoMensaje", "kind", TEXT, Turn::kind, "La clase de mensaje.",
        "texto", "opcion", "botones", "lista", "imagen", "video", "audio", "documento", "sticker", "ubicacion", "contacto",
        "reaccion", "pedido", "formulario", "plantilla", "enlace", "solicitud", "aviso", "edicion", "borrado", "otro");
    turn("tema", "topic", TEXT, Turn::topic, "De qué trata el mensaje.", TOPICS);
    turn("sinAvance", "stalled", INTEGER, Turn::stalled,
        "Mensajes seguidos que no llevan a nada: no entendidos, repetidos o «eso no», contando este.");
    turn("confianza", "confidence", DECIMAL, Turn::confidence,
        "De 0 a 1, cuánto se parece lo escrito a la pregunta frecuente que se contestó; null si no se contestó ninguna.");
    turn("temaSegunModelo", "topicByModel", TEXT, Turn::topicByModel, "De qué trata el mensaje, según el modelo de lenguaje, si lo hay.", TOPICS);
    turn("pideHumanoSegunModelo", "wantsHumanByModel", BOOLEAN, Turn::wantsHumanByModel,
        "El cliente pide hablar con una persona, según el modelo de lenguaje, si lo hay.");

    mood("puntaje", "score", DECIMAL, Mood::score, "De -1 (furioso) a 1 (encantado).");
    mood("tendencia", "trend", DECIMAL, Mood::trend, "Cuánto cambió el ánimo; negativo si empeora.");
    mood("gritos", "shouting", BOOLEAN, Mood::shouting, "Escribe en mayúsculas o con muchos signos de exclamación.");
    mood("insulto", "insult", BOOLEAN, Mood::insult, "El mensaje contiene un insulto.");
    mood("frustrado", "frustrated", BOOLEAN, Mood::frustrated, "El cliente suena frustrado.");
    mood("acorta", "shorter", BOOLEAN, Mood::shorter, "Sus tres últimos mensajes son cada vez más cortos.");
    mood("puntajeSegunModelo", "scoreByModel", DECIMAL, Mood::scoreByModel,
        "De -1 (furioso) a 1 (encantado), según el modelo de lenguaje, si lo hay.");

    customer("categoria", "tier", TEXT, Customer::tier, "La categoría según su ficha, como \"oro\" o \"vip\".");
    customer("etiquetas", "tags", LIST, Customer::tags, "Las etiquetas de su ficha.");
    customer("idioma", "language", TEXT, Customer::language, "El idioma en que escribe: es, en o pt.");
    customer("conocido", "known", BOOLEAN, Customer::known, "El cliente está en `tables/clientes.csv` o en un sistema de clientes (CRM); null mientras nadie puede decirlo.");
    customer("atributos", "attributes", LIST, Customer::attributes,
        "Los demás datos de su ficha, como \"ciudad=Lima\", menos nombre y correo; null si no se sabe nada de él.");

    hours("equipo", "team", TEXT, Hours::team, "El equipo de cuyo horario se habla.");
    hours("abierto", "open", BOOLEAN, Hours::open, "El equipo atiende ahora mismo.");
    hours("horaLocal", "localTime", INTEGER, Hours::localTime, "La hora del equipo como HHMM: las 17:05 son 1705.");
    hours("diaSemana", "weekday", TEXT, Hours::weekday, "El día de la semana donde está el equipo.",
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");
    hours("festivo", "holiday", BOOLEAN, Hours::holiday, "Hoy es festivo para el equipo, según `calendario/festivos.csv`.");
    hours("minutosParaAbrir", "minutesToOpen", INTEGER, Hours::minutesToOpen,
        "Minutos hasta que el equipo vuelva a atender; 0 si atiende ahora.");

    conversation("mensajes", "messages", INTEGER, Conversation::messages, "Mensajes del cliente en esta conversación.");
    conversation("minutos", "minutes", INTEGER, Conversation::minutes, "Minutos desde que empezó la conversación.");
    conversation("entregasPrevias", "handOvers", INTEGER, Conversation::handOvers, "Veces que ya pasó a una persona.");
    conversation("nivel", "tier", INTEGER, Conversation::tier, "1 el bot, 2 una persona, 3 un especialista.");
    conversation("dueno", "owner", TEXT, Conversation::owner, "Quién responde ahora.", "bot", "humano");
    conversation("minutosDesdeMensaje", "minutesSinceMessage", INTEGER, Conversation::minutesSinceMessage,
        "Minutos desde el mensaje anterior del cliente; null si es el primero.");
    conversation("minutosDesdeRespuesta", "minutesSinceAnswer", INTEGER, Conversation::minutesSinceAnswer,
        "Minutos desde nuestra última respuesta, del bot o de una persona; null si no hubo ninguna.");
    conversation("datoPendiente", "pending", TEXT, Conversation::pending,
        "El dato que el flujo pidió y el cliente no ha dado: la operación quedó a medias.");
    conversation("minutosTicket", "ticketMinutes", INTEGER, Conversation::ticketMinutes,
        "Minutos desde que se abrió el ticket; null si no hay ninguno abierto.");
    conversation("minutosSinTomar", "minutesUntaken", INTEGER, Conversation::minutesUntaken,
        "Minutos que el ticket abierto lleva sin que nadie lo tome; null si alguien lo tomó.");
    conversation("traspasos", "transfers", INTEGER, Conversation::transfers,
        "Veces que el ticket abierto pasó de un equipo o nivel a otro.");
    conversation("datos", "data", LIST, Conversation::data, "Lo que el flujo sabe del cliente, como \"pedido=12345\"; nada confidencial.");
    conversation("puntajeLead", "leadScore", INTEGER, Conversation::leadScore,
        "Lo que el flujo cuenta de interés en comprar, si cuenta algo (variable `puntos`).");
  }

  private Vocabulary() {}

  public static List<Field> fields(FactType fact) {
    return FIELDS.stream().filter(field -> field.fact() == fact).toList();
  }

  public static Optional<FactType> fact(String name) {
    return Arrays.stream(FactType.values())
        .filter(fact -> fact.spanish().equals(name) || fact.english().equals(name)).findFirst();
  }

  /** @param name in Spanish or English */
  public static Optional<Field> field(FactType fact, String name) {
    return FIELDS.stream().filter(field -> field.fact() == fact)
        .filter(field -> field.isCalled(name)).findFirst();
  }

  /** @param path such as {@code Turno.texto} */
  public static Optional<Field> field(String path) {
    String[] parts = path.split("\\.", 2);
    return parts.length < 2 ? Optional.empty() : fact(parts[0]).flatMap(fact -> field(fact, parts[1]));
  }

  private static void turn(String es, String en, Kind kind, Function<Turn, Object> reader, String sentence,
      String... values) {
    add(TURN, es, en, kind, fact -> reader.apply((Turn) fact), sentence, values);
  }

  private static void mood(String es, String en, Kind kind, Function<Mood, Object> reader, String sentence) {
    add(MOOD, es, en, kind, fact -> reader.apply((Mood) fact), sentence);
  }

  private static void customer(String es, String en, Kind kind, Function<Customer, Object> reader, String sentence) {
    add(CUSTOMER, es, en, kind, fact -> reader.apply((Customer) fact), sentence);
  }

  private static void hours(String es, String en, Kind kind, Function<Hours, Object> reader, String sentence,
      String... values) {
    add(HOURS, es, en, kind, fact -> reader.apply((Hours) fact), sentence, values);
  }

  private static void conversation(
      String es, String en, Kind kind, Function<Conversation, Object> reader, String sentence, String... values) {
    add(CONVERSATION, es, en, kind, fact -> reader.apply((Conversation) fact), sentence, values);
  }

  private static void add(
      FactType fact, String es, String en, Kind kind, Function<Object, Object> reader, String sentence,
      String... values) {
    FIELDS.add(new Field(fact, es, en, kind, List.of(values), sentence, reader));
  }
}
