package relevo.integration.vendor;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of system around the desk: a helpdesk, a chat, whatever hears signed webhooks. One sub-package a vendor, one bean each. It
 * is told of events one after the other for each conversation; what it cannot be told now is told later; nobody at the desk waits.
 */
public interface Integration {

  /** In {@link #events}: whatever happens. */
  String EVERYTHING = "*";

  /** As administrators choose it, such as {@code zendesk}. */
  String kind();

  /** What it is called, for people. */
  Words title();

  /** What an administrator fills in, besides what all integrations have ({@code teams}, {@code channels}, {@code people}, {@code perMinute}). */
  List<Field> settings();

  /** The same for what nobody may read again. */
  List<Field> secrets();

  /** A new value for a secret that is {@link Field#made} by us: 32 bytes that nobody can guess, in hex. */
  default String made(String secret) {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What is missing or wrong beyond what the fields demand, in Spanish; empty if it can work so. */
  default List<String> faults(Setup setup) {
    return List.of();
  }

  /** Asks the other side whether it would take us, as an administrator wants to know; outside any transaction. */
  Checkup check(Setup setup);

  /** Of which events it wants to be told, by the simple names of their records. */
  Set<String> events(Setup setup);

  /** Which earlier events of the same conversation a delivery brings along as its {@link Delivery#story}. */
  default Set<String> recalls() {
    return Set.of();
  }

  /** A last look, in the transaction before the call, by what the journal says: false if it need not hear of this one. */
  default boolean wants(Setup setup, Delivery delivery) {
    return true;
  }

  /**
   * Tells the other side; outside any transaction, within {@link Delivery#left}. It is repeated after a crash, so that what must not
   * happen twice needs the other side's own means, or a {@link Links link}.
   *
   * @throws NotDelivered if it did not work: later again, or never
   */
  Receipt deliver(Setup setup, Delivery delivery) throws NotDelivered;

  /** How long to wait after each failure before the next try; after the last there is none. */
  default List<Duration> pauses() {
    return List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5),
        Duration.ofHours(10), Duration.ofHours(10));
  }

  /** How often one may ask, unless the administrator says otherwise. */
  default int perMinute() {
    return 600;
  }

  /**
   * The other side calls us, at {@code /webhooks/integrations/{name}}. Verifies the signature over the raw bytes before anything is
   * read, and answers within the request, in its transaction; acts on the desk by {@link Desk} alone.
   */
  default Reaction receive(Setup setup, Incoming request) {
    return Reaction.status(404);
  }

  /** Whether {@link #receive} does anything, so that administrators are shown the address. */
  default boolean isCalled() {
    return false;
  }

  /** What {@link #check} found: all good, or in words what is not. {@code known} is what the other side says of itself, for people. */
  record Checkup(boolean good, String words, Map<String, String> known) {

    public Checkup(boolean good, String words) {
      this(good, words, Map.of());
    }
  }

  /** What came of a delivery that worked. {@code vendorId} is the other side's id of what it made of it, or null. */
  record Receipt(int status, String answer, String vendorId) {

    public static Receipt of(VendorCalls.Reply reply) {
      return new Receipt(reply.status(), reply.text(), null);
    }

    public Receipt called(String id) {
      return new Receipt(status, answer, id);
    }

    /** There was nothing to tell. */
    public static Receipt nothing() {
      return new Receipt(0, null, null);
    }
  }
}
