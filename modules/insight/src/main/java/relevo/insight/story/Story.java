package relevo.insight.story;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.ReleasePublished;
import relevo.events.escalation.RulesSpoke;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.SurveyAnswered;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.CustomerOptedOut;
import relevo.events.messaging.MessageDelivered;
import relevo.events.messaging.MessageParked;
import relevo.events.messaging.MessageReceived;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.messaging.ProviderTold;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.PromiseMade;
import relevo.events.ticketing.PromiseMoved;
import relevo.events.ticketing.ReopeningChosen;
import relevo.events.ticketing.SurveyMarked;
import relevo.events.ticketing.SurveySent;
import relevo.events.ticketing.TeamDefined;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTierRaised;
import relevo.events.ticketing.TicketTransferred;
import relevo.journal.Said;
import relevo.kernel.JsonText;

/** Turns what the journal says, event by event, into the rows that the figures count. */
public final class Story {

  private static final Logger LOG = System.getLogger(Story.class.getName());
  private static final Map<String, Hearing<?>> HEARINGS = new TreeMap<>();

  static {
    hear(MessageReceived.class, HearMessages::on);
    hear(ReplyComposed.class, HearMessages::on);
    hear(TurnTaken.class, HearMessages::on);
    hear(AgentReplied.class, HearMessages::on);
    hear(AnsweredElsewhere.class, HearMessages::on);
    hear(EscalationRaised.class, HearTickets::on);
    hear(TicketOpened.class, HearTickets::on);
    hear(TicketTaken.class, HearTickets::on);
    hear(TicketTransferred.class, HearTickets::on);
    hear(TicketTierRaised.class, HearTickets::on);
    hear(TicketHandedBack.class, HearTickets::on);
    hear(TicketResolved.class, HearTickets::on);
    hear(TicketReopened.class, HearTickets::on);
    hear(PromiseMade.class, HearPromises::on);
    hear(PromiseMoved.class, HearPromises::on);
    hear(SurveySent.class, HearPromises::on);
    hear(SurveyMarked.class, HearPromises::on);
    hear(SurveyAnswered.class, HearPromises::on);
    hear(RulesSpoke.class, HearRest::on);
    hear(ReleasePublished.class, HearRest::on);
    hear(TeamDefined.class, HearRest::on);
    hear(ReopeningChosen.class, HearRest::on);
    hear(CustomerProfiled.class, HearRest::on);
    hear(CustomerOptedOut.class, HearRest::on);
    hear(MessageDelivered.class, HearRest::on);
    hear(MessageUndelivered.class, HearRest::on);
    hear(MessageParked.class, HearRest::on);
    hear(ProviderTold.class, HearRest::on);
  }

  private record Hearing<E>(Class<E> type, BiConsumer<Moment, E> deed) {

    void of(Moment moment, String body) {
      deed.accept(moment, JsonText.as(type, body));
    }
  }

  private final Calendars calendars;
  private final ZoneId zone;

  public Story(Calendars calendars, ZoneId zone) {
    this.calendars = calendars;
    this.zone = zone;
  }

  private static <E> void hear(Class<E> type, BiConsumer<Moment, E> deed) {
    HEARINGS.put(type.getSimpleName(), new Hearing<>(type, deed));
  }

  /** The events that say something of the figures. */
  public static Collection<String> events() {
    return HEARINGS.keySet();
  }

  /**
   * Writes down what came of some entries, on this connection. An entry that cannot be counted is set aside and must not hold up the rest: which one it is
   * comes out by halves.
   *
   * @param release that was live before them
   * @return the one that is live after them
   */
  public long tell(Connection connection, List<Said> entries, long release) throws SQLException {
    if (entries.isEmpty()) return release;
    Savepoint before = connection.setSavepoint();
    try {
      long after = told(connection, entries, release);
      connection.releaseSavepoint(before);
      return after;
    } catch (SQLException | RuntimeException failure) {
      if (!SetAside.isOwnFault(failure)) throw failure;
      connection.rollback(before);
      if (entries.size() == 1) return setAside(connection, entries.getFirst(), failure, release);
      int half = entries.size() / 2;
      return tell(connection, entries.subList(half, entries.size()), tell(connection, entries.subList(0, half), release));
    }
  }

  private static long setAside(Connection connection, Said said, Exception failure, long release) throws SQLException {
    LOG.log(Level.WARNING, "Entry %d of the journal (%s) counts for no figure: ".formatted(said.id(), said.event()) + SetAside.why(failure));
    SetAside.put(connection, said, failure);
    return release;
  }

  private long told(Connection connection, List<Said> entries, long release) throws SQLException {
    Lists lists = new Lists(release);
    lists.read(connection);
    Ledger ledger = new Ledger(connection, calendars, zone, lists);
    ledger.read(entries.stream().map(Said::conversation).filter(Objects::nonNull).distinct().toList());
    for (Said said : entries) HEARINGS.get(said.event()).of(new Moment(ledger, said.at()), said.body());
    ledger.write();
    return lists.release;
  }
}
