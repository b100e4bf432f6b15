package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.messaging.contact.Alias;
import relevo.messaging.contact.Contacts;
import relevo.messaging.contact.Contacts.Writer;
import relevo.messaging.notice.RecordNotice;
import relevo.messaging.outbound.RecordReceipt;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Receipt;

/** Turns what webhooks brought into jobs, each once, in the transaction that keeps the webhooks themselves. */
@ApplicationScoped
class Acceptance {

  private static final Logger LOG = System.getLogger(Acceptance.class.getName());

  /** A provider repeats itself for seven days; what is older than this is kept, and nothing is done about it. */
  static final Duration TOO_OLD = Duration.ofDays(8);

  private static final String RAW =
      "insert into messaging.raw_event (provider, received_at, body, channel, query) values (?, ?, ?, ?, ?)";
  private static final String SEEN = """
      insert into messaging.seen (key, seen_at) select k, ? from unnest(?) k on conflict do nothing returning key""";

  @Inject Contacts contacts;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  /** Keeps webhooks as they came, and adds the jobs that follow from them. */
  List<NewJob> accept(Connection connection, List<Arrival> arrivals) throws SQLException {
    List<Arrival> readable = arrivals.stream().filter(Arrival::isReadable).toList();
    keep(connection, readable);
    List<NewJob> added = new ArrayList<>(accept(connection, Delivery.all(readable.stream().map(Arrival::delivery).toList()), traces(readable)));
    for (Arrival arrival : arrivals) if (!arrival.isReadable()) added.add(putAside(connection, arrival));
    return added;
  }

  private void keep(Connection connection, List<Arrival> arrivals) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RAW)) {
      for (Arrival arrival : arrivals) {
        bind(insert, arrival);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void bind(PreparedStatement insert, Arrival arrival) throws SQLException {
    insert.setString(1, arrival.provider());
    insert.setTimestamp(2, Timestamp.from(clock.now()));
    insert.setBytes(3, arrival.webhook().body());
    insert.setString(4, arrival.webhook().channel());
    insert.setString(5, arrival.webhook().query());
  }

  /** In which trace each of them came, by its key; empty where nobody traces. */
  private static Map<String, String> traces(List<Arrival> arrivals) {
    Map<String, String> traces = new HashMap<>();
    for (Arrival arrival : arrivals) {
      if (arrival.trace() != null) keys(arrival.delivery()).forEach(key -> traces.putIfAbsent(key, arrival.trace()));
    }
    return traces;
  }

  /** As below, of what came earlier. */
  List<NewJob> accept(Connection connection, Delivery delivery) throws SQLException {
    return accept(connection, delivery, Map.of());
  }

  /** Adds a job for all that is new, in the order in which it came. */
  private List<NewJob> accept(Connection connection, Delivery delivery, Map<String, String> traces) throws SQLException {
    Set<String> fresh = firstSeen(connection, keys(delivery));
    List<Inbound> messages = delivery.messages().stream().filter(message -> fresh.remove(message.key())).toList();
    List<Echo> echoes = delivery.echoes().stream().filter(echo -> fresh.remove(echo.key())).toList();
    List<Receipt> receipts = delivery.receipts().stream().filter(receipt -> fresh.remove(receipt.key())).toList();
    List<Notice> notices = delivery.notices().stream().filter(notice -> fresh.remove(notice.key())).toList();
    List<NewJob> added = new ArrayList<>(conversationJobs(connection, messages, echoes, traces));
    added.addAll(receiptJobs(connection, receipts, traces));
    notices.forEach(notice -> added.add(new NewJob(RecordNotice.KIND, laneOf(notice.account()), clock.now(), notice)));
    if (!added.isEmpty()) jobs.insert(connection, added);
    return added;
  }

  /** Leaves a webhook that nobody can read for a later try. */
  private NewJob putAside(Connection connection, Arrival arrival) throws SQLException {
    long raw;
    try (PreparedStatement insert = connection.prepareStatement(RAW + " returning id")) {
      bind(insert, arrival);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        raw = row.getLong(1);
      }
    }
    LOG.log(Level.WARNING, "Webhook " + raw + " is genuine and unreadable; it is kept and tried again");
    NewJob job = new NewJob(
        ReadAgain.KIND, laneOf(Long.toString(raw)), clock.now(), new ReadAgain.RawEvent(arrival.provider(), raw));
    jobs.insert(connection, List.of(job));
    return job;
  }

  private List<NewJob> conversationJobs(Connection connection, List<Inbound> messages, List<Echo> echoes, Map<String, String> traces)
      throws SQLException {
    Map<Inbound, Writer> writers = new LinkedHashMap<>();
    for (Inbound message : messages) {
      if (isActedUpon(message.sentAt()) && !message.from().isUnknown()) {
        writers.put(message, writer(message.channel(), message.from()));
      }
    }
    Map<Echo, Writer> partners = new LinkedHashMap<>();
    for (Echo echo : echoes) {
      if (echo.past() || isActedUpon(echo.sentAt())) partners.put(echo, writer(echo.channel(), echo.customer()));
    }
    Set<Writer> all = new HashSet<>(writers.values());
    all.addAll(partners.values());
    if (all.isEmpty()) return List.of();
    Map<Writer, UUID> known = contacts.resolve(connection, all);
    Instant now = clock.now();
    List<NewJob> added = new ArrayList<>();
    writers.forEach((message, writer) ->
        added.add(new NewJob(ReceiveMessage.KIND, known.get(writer), now, message.by(known.get(writer)), traces.get(message.key()))));
    partners.forEach((echo, partner) ->
        added.add(new NewJob(RecordEcho.KIND, known.get(partner), now, echo.with(known.get(partner)))));
    return added;
  }

  /** A receipt goes through the lane of the contact it is about; where we do not know them, any lane will do. */
  private List<NewJob> receiptJobs(Connection connection, List<Receipt> receipts, Map<String, String> traces) throws SQLException {
    List<Receipt> current = receipts.stream().filter(receipt -> isActedUpon(receipt.at())).toList();
    if (current.isEmpty()) return List.of();
    Map<Alias, UUID> known =
        contacts.known(connection, current.stream().flatMap(Acceptance::aliases).toList());
    Instant now = clock.now();
    return current.stream().map(receipt -> {
      UUID contact = aliases(receipt).map(known::get).filter(Objects::nonNull).findFirst()
          .orElseGet(() -> laneOf(receipt.id()));
      return new NewJob(RecordReceipt.KIND, contact, now, receipt, traces.get(receipt.key()));
    }).toList();
  }

  private boolean isActedUpon(Instant sentAt) {
    return sentAt != null && sentAt.isAfter(clock.now().minus(TOO_OLD));
  }

  private static Writer writer(String channel, Identity identity) {
    return new Writer(Alias.of(channel, identity), identity.name());
  }

  private static Stream<Alias> aliases(Receipt receipt) {
    return Alias.of(receipt.channel(), receipt.to()).stream();
  }

  /** What belongs to nobody's conversation keeps its order all the same. */
  static UUID laneOf(String name) {
    return UUID.nameUUIDFromBytes(String.valueOf(name).getBytes(StandardCharsets.UTF_8));
  }

  static Collection<String> keys(Delivery delivery) {
    Set<String> sorted = new TreeSet<>();
    delivery.messages().forEach(message -> sorted.add(message.key()));
    delivery.echoes().forEach(echo -> sorted.add(echo.key()));
    delivery.receipts().forEach(receipt -> sorted.add(receipt.key()));
    delivery.notices().forEach(notice -> sorted.add(notice.key()));
    return sorted;
  }

  /** Inserted in sorted order: two racing webhooks then wait for one another instead of deadlocking. */
  private Set<String> firstSeen(Connection connection, Collection<String> sortedKeys) throws SQLException {
    Set<String> fresh = new HashSet<>();
    if (sortedKeys.isEmpty()) return fresh;
    try (PreparedStatement insert = connection.prepareStatement(SEEN)) {
      insert.setTimestamp(1, Timestamp.from(clock.now()));
      insert.setArray(2, connection.createArrayOf("text", sortedKeys.toArray()));
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) fresh.add(rows.getString(1));
      }
    }
    return fresh;
  }
}
