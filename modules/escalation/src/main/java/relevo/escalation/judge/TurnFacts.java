package relevo.escalation.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relevo.escalation.customers.Attributes;
import relevo.escalation.facts.Conversation;
import relevo.escalation.facts.Customer;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Mood;
import relevo.escalation.facts.Turn;
import relevo.escalation.profile.Known;
import relevo.escalation.team.Team;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.Course;
import relevo.events.flow.Opinion;
import relevo.events.flow.Signals;
import relevo.events.flow.TurnTaken;

/** Turns what the flow said of a message into the facts that rules look at. */
final class TurnFacts {

  /** The variable in which flows count it. */
  private static final String LEAD_SCORE = "puntos";

  /** Who has the conversation, as the vocabulary says it; otherwise it is the bot. */
  static final String PERSON = "humano";

  /** Facts of their own, or nobody's business. */
  private static final Set<String> APART =
      Set.of(Attributes.TIER, Attributes.TAGS, Attributes.LANGUAGE, Attributes.NAME, Attributes.EMAIL);

  private TurnFacts() {}

  /** @param known what we know of the customer */
  static Facts of(TurnTaken turn, Known known, JudgedConversation conversation, Team team) {
    return new Facts(turn(turn, course(turn)), mood(turn.signals(), course(turn)), customer(known, language(turn, known)), team.factAt(turn.at()),
        conversation(turn, course(turn), conversation), team.timeAt(turn.at()));
  }

  private static Course course(TurnTaken turn) {
    return turn.course() == null ? Course.UNKNOWN : turn.course();
  }

  private static Turn turn(TurnTaken turn, Course course) {
    Signals signals = turn.signals();
    return new Turn(turn.text(), signals == null ? null : signals.phrases(),
        signals == null ? null : signals.wantsHuman(),
        turn.understood(), turn.misses(), turn.repeated(), turn.menuChoice(), turn.handOver(), turn.failedAction(),
        turn.kind() == null ? null : word(turn.kind()), signals == null ? null : signals.topic(),
        course.stalled(), course.confidence(),
        opinion(signals).map(Opinion::topic).orElse(null), opinion(signals).map(Opinion::wantsHuman).orElse(null));
  }

  private static Optional<Opinion> opinion(Signals signals) {
    return Optional.ofNullable(signals).map(Signals::opinion);
  }

  private static Mood mood(Signals signals, Course course) {
    return signals == null ? new Mood(null, null, null, null, null, course.shorter(), null)
        : new Mood(signals.mood(), signals.trend(), signals.shouting(), signals.insult(), signals.frustrated(), course.shorter(),
            opinion(signals).map(Opinion::mood).orElse(null));
  }

  /** What rules may see of a customer: never their name or address, which no rule needs and every explain card would keep. */
  static Customer customer(Known known, String language) {
    boolean bare = known.attributes().isEmpty() && !Boolean.TRUE.equals(known.known());
    List<String> others = known.attributes().stream().filter(attribute -> isForRules(attribute.name()))
        .map(attribute -> attribute.name() + "=" + attribute.value()).sorted().toList();
    return new Customer(known.value(Attributes.TIER), bare ? null : known.tags(), language, known.known(), bare ? null : others);
  }

  static boolean isForRules(String attribute) {
    return !APART.contains(attribute);
  }

  /** In which they write; what somebody noted counts where nobody can tell. */
  private static String language(TurnTaken turn, Known known) {
    return turn.language() == null ? known.value(Attributes.LANGUAGE) : turn.language().toLowerCase(Locale.ROOT);
  }

  private static Conversation conversation(TurnTaken turn, Course course, JudgedConversation conversation) {
    Instant opened = conversation.ticketOpenedAt();
    boolean taken = conversation.ticketTakenAt() != null;
    return new Conversation(turn.messages(), minutes(turn.conversationSince(), turn.at()), conversation.handOvers(),
        conversation.tier(), turn.owner() == Owner.HUMAN ? PERSON : "bot", course.minutesSinceMessage(),
        course.minutesSinceAnswer(), course.pending(), minutes(opened, turn.at()), taken ? null : minutes(opened, turn.at()),
        opened == null ? null : conversation.transfers(), data(turn), score(turn.data().get(LEAD_SCORE)));
  }

  private static List<String> data(TurnTaken turn) {
    return turn.data().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).sorted().toList();
  }

  private static Integer score(String counted) {
    return counted != null && counted.matches("-?\\d{1,9}") ? Integer.valueOf(counted) : null;
  }

  private static Integer minutes(Instant from, Instant to) {
    return from == null ? null : (int) Math.max(0, Duration.between(from, to).toMinutes());
  }

  /** As rule files say it. */
  private static String word(Content.Kind kind) {
    return switch (kind) {
      case TEXT -> "texto";
      case CHOICE -> "opcion";
      case BUTTONS -> "botones";
      case LIST -> "lista";
      case IMAGE -> "imagen";
      case VIDEO -> "video";
      case AUDIO -> "audio";
      case DOCUMENT -> "documento";
      case STICKER -> "sticker";
      case LOCATION -> "ubicacion";
      case CONTACTS -> "contacto";
      case REACTION -> "reaccion";
      case ORDER -> "pedido";
      case FORM -> "formulario";
      case TEMPLATE -> "plantilla";
      case LINK -> "enlace";
      case LOCATION_REQUEST, CONTACT_REQUEST -> "solicitud";
      case NOTE -> "aviso";
      case EDIT -> "edicion";
      case REVOKE -> "borrado";
      case UNSUPPORTED, OTHER -> "otro";
    };
  }
}
