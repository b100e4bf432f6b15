package relevo.messaging.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.messaging.provider.Notice.Rename;

/** Resolves contacts by their aliases, for a whole webhook at once, on the webhook's own connection. Nobody is ever merged. */
@ApplicationScoped
public class Contacts {

  /** One for each who may create the same contact first; a name that never reads as it was written must not go on for ever. */
  private static final int ROUNDS = 4;

  @Inject ProductClock clock;

  /** Someone who wrote: their aliases, strongest first, and the name they go by, or null. */
  public record Writer(List<Alias> aliases, String name) {}

  /**
   * Finds or creates the contact of each writer. An alias that belongs to another contact already stays there: the strongest
   * known alias decides, and the conflict is written down for a person to see.
   */
  public Map<Writer, UUID> resolve(Connection connection, Collection<Writer> writers) throws SQLException {
    return resolve(connection, writers, ROUNDS);
  }

  private Map<Writer, UUID> resolve(Connection connection, Collection<Writer> writers, int rounds) throws SQLException {
    Map<Alias, UUID> known = AliasTable.known(connection, writers.stream().flatMap(writer -> writer.aliases().stream()).toList());
    Map<UUID, Set<String>> claimed = AliasTable.withUserIds(connection, perhapsStrangers(writers, known));
    SortedMap<Alias, UUID> unknown = new TreeMap<>();
    Map<UUID, String> names = new HashMap<>();
    Map<Writer, UUID> resolved = new HashMap<>();
    for (Writer writer : writers) {
      UUID contact = isStranger(writer, known, claimed)
          ? unknown.get(userId(writer).orElseThrow()) : firstOf(writer.aliases(), known, unknown);
      if (contact == null) names.put(contact = Ids.next(), writer.name());
      for (Alias alias : writer.aliases()) if (!known.containsKey(alias)) unknown.putIfAbsent(alias, contact);
      resolved.put(writer, contact);
    }
    boolean ours = unknown.isEmpty() || AliasTable.insert(connection, unknown);
    AliasTable.insertContacts(connection, names, clock.now());
    if (!ours && rounds > 0) return resolve(connection, writers, rounds - 1);
    for (Map.Entry<Writer, UUID> each : resolved.entrySet()) settle(connection, each.getKey().aliases(), each.getValue(), known);
    return resolved;
  }

  private static UUID firstOf(List<Alias> aliases, Map<Alias, UUID> known, Map<Alias, UUID> unknown) {
    return aliases.stream().filter(Alias::identifies).map(known::get).filter(Objects::nonNull).findFirst()
        .or(() -> aliases.stream().filter(Alias::identifies).map(unknown::get).filter(Objects::nonNull).findFirst())
        .orElse(null);
  }

  /** Contacts who are known by their phone alone, and to whom a user id is now said to belong. */
  private static Set<UUID> perhapsStrangers(Collection<Writer> writers, Map<Alias, UUID> known) {
    return writers.stream().map(writer -> byPhoneAlone(writer, known)).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static UUID byPhoneAlone(Writer writer, Map<Alias, UUID> known) {
    if (userId(writer).isEmpty()) return null;
    List<Alias> stronger = writer.aliases().stream().filter(alias -> !alias.kind().equals(Alias.PHONE)).toList();
    return firstOf(stronger, known, Map.of()) == null ? firstOf(writer.aliases(), known, Map.of()) : null;
  }

  /**
   * A user id changes with the phone number, never without it: where a known number comes with a new user id, it has been given
   * to somebody else, who must not see the conversation of the one who had it before.
   */
  private static boolean isStranger(
      Writer writer, Map<Alias, UUID> known, Map<UUID, Set<String>> claimed) {
    UUID contact = byPhoneAlone(writer, known);
    Alias userId = userId(writer).orElse(null);
    return contact != null && claimed.getOrDefault(contact, Set.of()).contains(userId.scope());
  }

  private static Optional<Alias> userId(Writer writer) {
    return writer.aliases().stream().filter(alias -> alias.kind().equals(Alias.USER)).findFirst();
  }

  /** What is known as another's: a user name goes over to its new bearer, anything else is a conflict. */
  private void settle(Connection connection, List<Alias> aliases, UUID contact, Map<Alias, UUID> known) throws SQLException {
    for (Alias alias : aliases) {
      UUID owner = known.get(alias);
      if (owner == null || owner.equals(contact)) continue;
      if (alias.identifies()) AliasTable.conflict(connection, alias, contact, clock.now());
      else AliasTable.move(connection, alias, contact);
    }
  }

  /** Who is behind these aliases already; the unknown are left out. */
  public Map<Alias, UUID> known(Connection connection, Collection<Alias> aliases) throws SQLException {
    return AliasTable.known(connection, aliases);
  }

  /**
   * Follows a customer to new names. The number they left behind is no longer theirs, whoever gets it is somebody else; and the
   * user ids that came with it are given up, so that the new ones can be told from a stranger's.
   *
   * @return who that is; empty if we do not know them
   */
  public Optional<UUID> rename(Connection connection, String channel, Rename rename) throws SQLException {
    List<Alias> before = Alias.of(channel, rename.before());
    List<Alias> after = Alias.of(channel, rename.after());
    Map<Alias, UUID> known = AliasTable.known(connection, before);
    UUID contact = firstOf(before, known, Map.of());
    if (contact == null) return Optional.empty();
    SortedMap<Alias, UUID> names = new TreeMap<>();
    for (Alias alias : after) names.put(alias, contact);
    if (!names.isEmpty()) AliasTable.insert(connection, names);
    settle(connection, after, contact, AliasTable.known(connection, after));
    String left = rename.before().phone();
    boolean moved = left != null && rename.after().phone() != null && !left.equals(rename.after().phone());
    if (moved) AliasTable.dropLeftBehind(connection, contact, Alias.phone(left), after);
    return Optional.of(contact);
  }
}
