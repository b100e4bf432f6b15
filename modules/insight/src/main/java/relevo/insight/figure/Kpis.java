package relevo.insight.figure;

import static relevo.insight.figure.Head.OF_CUSTOMER;
import static relevo.insight.figure.Head.USUAL;
import static relevo.insight.figure.Kpi.count;
import static relevo.insight.figure.Kpi.duration;
import static relevo.insight.figure.Kpi.ratio;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.insight.figure.Kpi.Kind;

/** Every figure that is counted from rows: the formulas of the product, in one place. {@code :now} is the moment of asking. */
public final class Kpis {

  private static final String BOT = "bot_answers > 0";
  private static final String ENDED = "open_tickets = 0 and (t_res_n is not null or last_at < :now - interval '24 hours')";
  private static final String CONTAINED = BOT + " and hand_overs = 0 and " + ENDED;
  private static final String VERIFIED = CONTAINED + " and (thanked or mark_bot >= 4)";
  private static final String HUMAN = "hand_overs > 0";
  private static final String TICKET = "ticket_id is not null";
  private static final String RESOLVED = "t_res1 is not null";
  private static final String LOST = "windows_lost > 0 or (waiting_since is not null and last_in_at < :now - interval '24 hours')";
  private static final String GONE = "abandoned or (open and t_h1 is null and last_in_at < :now - interval '24 hours')";
  private static final String WAITED = "our_seconds + case when waiting_since is null then 0 else extract(epoch from :now - waiting_since)::bigint end";
  private static final String DUE = "not replaced and (ended_at is not null or (not paused and due_at <= :now))";

  /** Counts over conversations whose first message lies in the period. */
  private static final List<Kpi> OF_BOT = List.of(
      count("conversations", "bot", "Conversaciones", "conversation", "true", USUAL),
      ratio("bot_involvement", "bot", "Participación del bot", "conversation", "true", BOT, OF_CUSTOMER),
      ratio("escalation_rate", "bot", "Tasa de escalado", "conversation", BOT, HUMAN, USUAL).as(Kind.SHARE),
      ratio("containment", "bot", "Contención", "conversation", BOT + " and " + ENDED, "hand_overs = 0", OF_CUSTOMER),
      count("containment_pending", "bot", "Sin terminar todavía", "conversation", BOT + " and not (" + ENDED + ")", OF_CUSTOMER),
      ratio("verified_resolution", "bot", "Resolución verificada por el bot", "conversation", BOT, VERIFIED, OF_CUSTOMER),
      ratio("false_containment", "bot", "Contención falsa", "conversation", CONTAINED,
          "again_at <= last_at + interval '72 hours' or wanted > 0 or frustrated", OF_CUSTOMER),
      ratio("automation", "bot", "Automatización", "conversation", "true", VERIFIED, OF_CUSTOMER),
      ratio("fallback_rate", "bot", "Turnos no entendidos", "conversation", "bot_turns > 0", "missed_turns > 0", OF_CUSTOMER)
          .weighing("missed_turns", "bot_turns"),
      duration("first_reply_bot", "bot", "Primera respuesta del bot", "conversation", "t_bot1 is not null",
          "extract(epoch from t_bot1 - t_in)::bigint", OF_CUSTOMER));

  private static final List<Kpi> OF_PEOPLE = List.of(
      count("hand_overs", "people", "Traspasos", "hand_over", TICKET, USUAL),
      duration("time_to_human", "people", "Tiempo hasta una persona", "hand_over", TICKET + " and human_seconds is not null", "human_seconds", USUAL),
      duration("time_to_human_business", "people", "Tiempo hasta una persona, en horario del equipo", "hand_over",
          TICKET + " and human_business is not null", "human_business", USUAL),
      duration("queue_wait", "people", "Espera en cola", "hand_over", TICKET + " and take_seconds is not null", "take_seconds", USUAL),
      duration("queue_wait_business", "people", "Espera en cola, en horario del equipo", "hand_over",
          TICKET + " and take_business is not null", "take_business", USUAL),
      ratio("abandonment", "people", "Abandono", "hand_over", TICKET, GONE, USUAL),
      duration("first_reply_human", "people", "Primera respuesta de una persona", "conversation", "t_h1 is not null and t_esc is not null",
          "extract(epoch from t_h1 - t_esc)::bigint", USUAL),
      duration("next_reply", "people", "Respuesta siguiente", "reply", "true", "seconds", USUAL),
      duration("next_reply_business", "people", "Respuesta siguiente, en horario del equipo", "reply", "true", "business", USUAL),
      ratio("transfer_rate", "people", "Transferidas", "conversation", HUMAN, "transfers > 0", USUAL),
      ratio("tier3_rate", "people", "Llegaron al nivel 3", "conversation", HUMAN, "tier >= 3", USUAL),
      ratio("ping_pong", "people", "Ping-pong entre equipos", "conversation", HUMAN, "returns >= 2", USUAL),
      ratio("window_loss", "people", "Ventanas perdidas", "conversation", "human_turns > 0", LOST, USUAL));

  private static final List<Kpi> OF_RESOLUTION = List.of(
      duration("first_resolution", "resolution", "Primera resolución", "conversation", RESOLVED, "first_seconds", USUAL),
      duration("first_resolution_business", "resolution", "Primera resolución, en horario del equipo", "conversation", RESOLVED, "first_business", USUAL),
      duration("full_resolution", "resolution", "Resolución completa", "conversation", RESOLVED + " and open_tickets = 0", "full_seconds", USUAL),
      duration("full_resolution_business", "resolution", "Resolución completa, en horario del equipo", "conversation",
          RESOLVED + " and open_tickets = 0", "full_business", USUAL),
      duration("requester_wait", "resolution", "Espera del cliente", "conversation", "true", WAITED, USUAL),
      ratio("one_touch", "resolution", "Resueltas con un solo mensaje", "conversation", RESOLVED + " and by_person", "human_messages = 1", USUAL),
      ratio("first_contact_resolution", "resolution", "Resueltas al primer contacto", "conversation", RESOLVED,
          "reopens = 0 and (again_at is null or again_at > t_res_n + interval '7 days')", USUAL),
      ratio("reopen_rate", "resolution", "Reaperturas", "resolution", "true", "reopened_at <= at + interval '72 hours'", USUAL));

  private static final List<Kpi> OF_QUALITY = List.of(
      ratio("sla_attainment", "sla", "Cumplimiento de plazos", "promise", DUE, "ended_at <= due_at", EnumSet.allOf(Head.class)),
      ratio("csat_human", "satisfaction", "Satisfacción con la persona", "survey", "rated = 'human' and mark is not null", "mark >= 4", USUAL).as(Kind.MARK),
      ratio("csat_bot", "satisfaction", "Satisfacción con el bot", "survey", "rated = 'bot' and mark is not null", "mark >= 4", OF_CUSTOMER).as(Kind.MARK),
      ratio("csat_journey", "satisfaction", "Satisfacción con el conjunto", "conversation", "mark_last is not null", "mark_last >= 4", USUAL).as(Kind.MARK),
      ratio("response_rate", "satisfaction", "Encuestas contestadas", "survey", "rated = 'human'", "mark is not null", USUAL),
      ratio("escalation_precision", "rules", "Traspasos necesarios", "hand_over", "label is not null", "label = 'needed'", USUAL),
      ratio("escalation_late", "rules", "Traspasos tardíos", "hand_over", "label is not null", "label = 'too_late'", USUAL),
      ratio("opt_out", "delivery", "Bajas", "conversation", "bot_answers + human_messages > 0", "opted_out", OF_CUSTOMER));

  public static final List<Kpi> ALL = Stream.of(OF_BOT, OF_PEOPLE, OF_RESOLUTION, OF_QUALITY).flatMap(List::stream).toList();

  private Kpis() {}

  public static Optional<Kpi> named(String id) {
    return ALL.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
  }
}
