package relevo.sandbox.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The demo's customer systems: who is in them, what they were asked, and what their callers did wrong. */
@ApplicationScoped
class Crm {

  static final String HUBSPOT_TOKEN = "pat-demo";
  static final String CLIENT_ID = "demo-client";
  static final String CLIENT_SECRET = "demo-secret";
  static final String PLAIN_KEY = "demo-key";

  private static final int MOST_PEOPLE = 1_000;
  private static final int MOST_NOTED = 500;
  private static final int A_SECOND = 5;

  private final List<Person> people = new ArrayList<>();
  private final Deque<String> log = new ArrayDeque<>();
  private final Deque<Long> searches = new ArrayDeque<>();
  private final Set<String> tokens = new HashSet<>();
  private Trouble trouble = Trouble.NONE;

  synchronized void add(Person person) {
    people.removeIf(each -> each.id().equals(person.id()));
    if (people.size() < MOST_PEOPLE) people.add(person);
  }

  synchronized void forgetAll() {
    people.clear();
    log.clear();
  }

  synchronized List<Person> people() {
    return List.copyOf(people);
  }

  synchronized Trouble trouble() {
    return trouble;
  }

  synchronized void become(Trouble wrong) {
    trouble = wrong;
    if (wrong.is("session")) tokens.clear();
  }

  /** Somebody asked a vendor; {@code outcome} is {@code ok}, or what was wrong with it. */
  synchronized void note(String vendor, String outcome) {
    if (log.size() >= MOST_NOTED) log.removeFirst();
    log.add(vendor + " " + outcome);
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  void dawdle() {
    Trouble now = trouble();
    if (!now.is("slow")) return;
    try {
      Thread.sleep(now.millis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** HubSpot takes five searches in any second. */
  synchronized boolean isTooFast() {
    long now = System.nanoTime();
    searches.removeIf(at -> now - at > 1_000_000_000L);
    if (searches.size() >= A_SECOND) return true;
    searches.add(now);
    return false;
  }

  synchronized String newToken() {
    String token = "00D" + UUID.randomUUID();
    tokens.add(token);
    return token;
  }

  synchronized boolean takes(String token) {
    return tokens.contains(token);
  }
}
