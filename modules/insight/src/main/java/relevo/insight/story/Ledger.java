package relevo.insight.story;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All that the events of one page may change, read before and written after: each conversation's last two talks and their parts. */
final class Ledger {

  private static final Table<Talk> TALKS = new Table<>("conversation", Talk.class);
  private static final Table<HandOver> HAND_OVERS = new Table<>("hand_over", HandOver.class);
  private static final Table<Reply> REPLIES = new Table<>("reply", Reply.class);
  private static final Table<Promise> PROMISES = new Table<>("promise", Promise.class);
  private static final Table<Resolved> RESOLUTIONS = new Table<>("resolution", Resolved.class);
  private static final Table<Stretch> STRETCHES = new Table<>("stretch", Stretch.class);
  private static final Table<Survey> SURVEYS = new Table<>("survey", Survey.class);
  private static final String NEWEST = """
      where t.id in (select newest.id from unnest(?) asked(id)
        cross join lateral (select c.id from insight.conversation c where c.conversation_id = asked.id order by n desc limit 2) newest)
      order by t.conversation_id, t.n""";
  private static final String PARTS = "where t.episode = any(?)";

  private final Connection connection;
  private final Rows<Talk> talks = new Rows<>(TALKS);
  final Rows<HandOver> handOvers = new Rows<>(HAND_OVERS);
  final Rows<Reply> replies = new Rows<>(REPLIES);
  final Rows<Promise> promises = new Rows<>(PROMISES);
  final Rows<Resolved> resolutions = new Rows<>(RESOLUTIONS);
  final Rows<Stretch> stretches = new Rows<>(STRETCHES);
  final Rows<Survey> surveys = new Rows<>(SURVEYS);
  final Tallies tallies = new Tallies();
  final Happenings happenings = new Happenings();
  final Lists lists;
  final Calendars calendars;
  final ZoneId zone;
  private final Map<UUID, List<Talk>> byConversation = new HashMap<>();
  private final Map<UUID, List<HandOver>> handOversOf = new HashMap<>();
  private final Set<UUID> struck = new HashSet<>();

  Ledger(Connection connection, Calendars calendars, ZoneId zone, Lists lists) {
    this.connection = connection;
    this.calendars = calendars;
    this.zone = zone;
    this.lists = lists;
  }

  void read(Collection<UUID> conversations) throws SQLException {
    calendars.read(connection);
    talks.read(connection, NEWEST, array(conversations));
    for (Talk talk : talks.all()) byConversation.computeIfAbsent(talk.conversationId, id -> new ArrayList<>()).add(talk);
    Array episodes = array(talks.all().stream().map(talk -> talk.id).toList());
    handOvers.read(connection, PARTS + " order by t.t_esc, t.id", episodes);
    handOvers.all().forEach(each -> handOversOf.computeIfAbsent(each.conversationId, id -> new ArrayList<>()).add(each));
    promises.read(connection, PARTS + " and ended_at is null and not replaced", episodes);
    resolutions.read(connection, PARTS + " and reopened_at is null", episodes);
    stretches.read(connection, PARTS + " and to_at is null", episodes);
    surveys.read(connection, PARTS + " and mark is null", episodes);
  }

  private Array array(Collection<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }

  void write() throws SQLException {
    for (Rows<?> rows : List.of(talks, handOvers, replies, promises, resolutions, stretches, surveys)) rows.write(connection);
    tallies.write(connection);
    happenings.write(connection);
    calendars.write(connection);
    lists.write(connection);
    if (!struck.isEmpty()) Strike.episodes(connection, array(struck));
  }

  /** The talk under way, or the last one. */
  Optional<Talk> talk(UUID conversation) {
    List<Talk> known = byConversation.getOrDefault(conversation, List.of());
    return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
  }

  /** As the team reopens tickets that resolved its last one. */
  boolean isOver(Talk talk, Instant at) {
    String team = of(talk.conversationId).filter(each -> each.episode.equals(talk.id) && each.closedAt != null)
        .max(Comparator.comparing(each -> each.closedAt)).map(each -> each.teamNow).orElse(null);
    return talk.isOverAt(at, lists.reopening(team));
  }

  Optional<Talk> before(Talk talk) {
    List<Talk> known = byConversation.get(talk.conversationId);
    int place = known.indexOf(talk);
    return place < 1 ? Optional.empty() : Optional.of(known.get(place - 1));
  }

  Talk begin(Talk talk) {
    byConversation.computeIfAbsent(talk.conversationId, id -> new ArrayList<>()).add(talk);
    return talks.add(talk);
  }

  Talk of(Part part) {
    return byConversation.get(part.conversationId).stream().filter(talk -> talk.id.equals(part.episode)).findFirst().orElseThrow();
  }

  HandOver begin(HandOver handOver) {
    handOversOf.computeIfAbsent(handOver.conversationId, id -> new ArrayList<>()).add(handOver);
    return handOvers.add(handOver);
  }

  Optional<HandOver> escalation(UUID conversation, UUID escalation) {
    return of(conversation).filter(each -> each.id.equals(escalation)).findFirst();
  }

  Optional<HandOver> ticket(UUID conversation, UUID ticket) {
    return of(conversation).filter(each -> ticket.equals(each.ticketId)).findFirst();
  }

  Optional<HandOver> openTicket(UUID conversation) {
    return of(conversation).filter(each -> each.open).reduce((one, other) -> other);
  }

  private Stream<HandOver> of(UUID conversation) {
    return handOversOf.getOrDefault(conversation, List.of()).stream();
  }

  /** It is found out that this talk counts for nothing. */
  void isSpam(Talk talk) {
    talk.spam = true;
    talk.counted = false;
    struck.add(talk.id);
  }

  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
