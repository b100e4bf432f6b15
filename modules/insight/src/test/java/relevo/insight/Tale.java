package relevo.insight;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.Customer;
import relevo.events.DeskEvent;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.Reason;
import relevo.events.escalation.ReleasePublished;
import relevo.events.escalation.RulesSpoke;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.flow.Signals;
import relevo.events.flow.SurveyAnswered;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.CustomerOptedOut;
import relevo.events.messaging.MessageDelivered;
import relevo.events.messaging.MessageReceived;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.messaging.ProviderTold;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.ReopeningChosen;
import relevo.events.ticketing.SurveyMarked;
import relevo.events.ticketing.SurveySent;
import relevo.events.ticketing.TeamDefined;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTierRaised;
import relevo.events.ticketing.TicketTransferred;

/** What happened at a desk, written as lines: day, time, whose conversation, what, details. As the desk's modules tell it. */
public final class Tale {

  public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String CHANNEL = "100";

  /** One event, and when it was said. */
  public record Told(Instant at, DeskEvent event) {}

  private final Map<String, UUID> tickets = new HashMap<>();
  private final Map<String, String> teams = new HashMap<>();
  private final Map<String, UUID> surveys = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private record Line(Instant at, String who, String what, String[] words) {

    String word() {
      return words[0];
    }

    String detail(String name, String otherwise) {
      return Stream.of(words).filter(word -> word.startsWith(name + "=")).map(word -> word.substring(name.length() + 1)).findFirst().orElse(otherwise);
    }

    UUID conversation() {
      return id("conversation " + who);
    }
  }

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static Instant at(String day, String time) {
    return LocalDateTime.parse("2026-" + day + "T" + time).atZone(MADRID).toInstant();
  }

  /** In the order of time; what is said at the same time in the order of the lines. */
  public List<Told> read(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Tale::line).sorted(Comparator.comparing(Line::at))
        .flatMap(line -> events(line).map(event -> new Told(line.at(), event))).toList();
  }

  private static Line line(String text) {
    String[] parts = text.strip().split("\\s+", 5);
    return new Line(at(parts[0], parts[1]), parts[2], parts[3], parts.length == 5 ? parts[4].split("\\s+") : new String[] {""});
  }

  private UUID next(String kind) {
    return id(kind + numbers.merge(kind, 1, Integer::sum));
  }

  private Stream<DeskEvent> events(Line line) {
    UUID conversation = line.conversation();
    UUID ticket = tickets.get(line.who());
    return switch (line.what()) {
      case "equipo" -> Stream.of(new TeamDefined(line.word(), 1, line.words()[1].replace('_', ' '), MADRID.getId(), false));
      case "reapertura" -> Stream.of(new ReopeningChosen(line.word(), Integer.parseInt(line.words()[1])));
      case "juego" -> Stream.of(new ReleasePublished(1, "ana", null, List.of(line.words()[1].replace('_', ' ').split(","))));
      case "cliente" -> Stream.of(new MessageReceived(conversation, next("message" + line.who()), customer(line), CHANNEL,
          ticket == null ? Owner.BOT : Owner.HUMAN, Content.text("hola"), line.at(), line.word().equals("deseo")));
      case "turno" -> Stream.of(turn(line));
      case "bot" -> Stream.of(new ReplyComposed(conversation, next("reply" + line.who()), Purpose.BOT, Content.text("sí")));
      case "pasa" -> Stream.of(new ReplyComposed(conversation, next("reply" + line.who()), Purpose.HAND_OVER, Content.text("le paso")));
      case "escala" -> escalates(line);
      case "toma" -> Stream.of(new TicketTaken(conversation, ticket, line.word()));
      case "agente" -> Stream.of(new AgentReplied(conversation, ticket, next("answer" + line.who()), line.word(), Content.text("buenas")));
      case "sube" -> Stream.of(new TicketTierRaised(conversation, ticket, Integer.parseInt(line.word())));
      case "traspasa" -> moves(line, ticket);
      case "reabre" -> Stream.of(reopens(line));
      case "devuelve" -> {
        tickets.remove(line.who());
        yield Stream.of(new TicketHandedBack(conversation, ticket, next("back" + line.who()), "es", line.word(), null));
      }
      case "resuelve" -> Stream.of(ends(line, line.word(), Way.AGENT));
      case "silencio" -> Stream.of(ends(line, null, Way.SILENCE));
      case "plazo" -> Stream.of(new PromiseMade(conversation, ticket, next("promise" + line.who()), Clock.valueOf(line.word()), teams.get(line.who()), line.at(),
          at(line.words()[1].split("_")[0], line.words()[1].split("_")[1])));
      case "encuesta" -> {
        surveys.put(line.who(), next("survey" + line.who()));
        yield Stream.of(new SurveySent(conversation, surveys.get(line.who()), last(line), "es", teams.get(line.who()), line.word()));
      }
      case "nota" -> Stream.of(new SurveyMarked(conversation, surveys.get(line.who()), last(line), next("mark" + line.who()), teams.get(line.who()), "ana",
          Integer.parseInt(line.word()), false));
      case "notabot" -> Stream.of(new SurveyAnswered(conversation, next("mark" + line.who()), "fin", Integer.parseInt(line.word()), null));
      case "baja" -> Stream.of(new CustomerOptedOut(conversation, next("out" + line.who()), customer(line), List.of("es")));
      case "calidad" -> Stream.of(new ProviderTold(next("notice"), line.word(), "cuenta", CHANNEL, line.words()[1]));
      case "entregado" -> Stream.of(new MessageDelivered(conversation, next("sent" + line.who()), line.at()));
      case "fallido" -> Stream.of(new MessageUndelivered(conversation, next("sent" + line.who()), line.word() + " Message undeliverable"));
      default -> throw new IllegalArgumentException(line.what());
    };
  }

  private UUID last(Line line) {
    return id("ticket " + line.who() + numbers.get("ticket" + line.who()));
  }

  private static Customer customer(Line line) {
    return new Customer(id("contact " + line.who()), "52155", null, "Rosa");
  }

  private TurnTaken turn(Line line) {
    Signals signals = new Signals(line.detail("pide", "no").equals("si"), line.detail("enfado", "no").equals("si"), false, false, 0, 0,
        line.detail("tema", "other"), List.of(), List.of(), null);
    return new TurnTaken(line.conversation(), id("message" + line.who() + numbers.get("message" + line.who())), customer(line),
        tickets.containsKey(line.who()) ? Owner.HUMAN : Owner.BOT, Kind.TEXT, line.detail("idioma", "es"), "hola", signals,
        line.detail("entiende", "si").equals("si"), 0, false, null, null, null, Map.of(), 1, line.at(), false, line.at(), null);
  }

  private Stream<DeskEvent> escalates(Line line) {
    String rule = line.detail("regla", "otra").replace('_', ' ');
    UUID escalation = next("escalation" + line.who());
    numbers.merge("ticket" + line.who(), 1, Integer::sum);
    tickets.put(line.who(), last(line));
    teams.put(line.who(), line.word());
    UUID message = id("message" + line.who() + numbers.get("message" + line.who()));
    return Stream.of(new RulesSpoke(line.conversation(), message, 1, List.of(rule)),
        new EscalationRaised(line.conversation(), escalation, message, customer(line), "es", line.word(), 1, Priority.NORMAL, List.of(), List.of(rule), 1, Map.of(),
            false, null, List.of(new Reason(rule, line.detail("motivo", null), "", "")), false),
        new TicketOpened(line.conversation(), last(line), escalation, message, "es", line.word(), 1, Owner.HUMAN));
  }

  private Stream<DeskEvent> moves(Line line, UUID ticket) {
    teams.put(line.who(), line.word());
    return Stream.of(new TicketTransferred(line.conversation(), ticket, next("transfer" + line.who()), "es", line.word(),
        Integer.parseInt(line.detail("nivel", "1")), null, null));
  }

  private TicketReopened reopens(Line line) {
    tickets.put(line.who(), last(line));
    teams.put(line.who(), line.word());
    return new TicketReopened(line.conversation(), last(line), id("message" + line.who()), "es", line.word(), 1, null);
  }

  private TicketResolved ends(Line line, String agent, Way way) {
    UUID ticket = tickets.remove(line.who());
    return new TicketResolved(line.conversation(), ticket, agent, line.detail("salida", null), line.detail("etiqueta", null), way, Owner.BOT);
  }
}
