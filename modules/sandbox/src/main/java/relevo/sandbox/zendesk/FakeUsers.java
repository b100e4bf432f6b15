package relevo.sandbox.zendesk;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** The people of the demo's Zendesk; its first agent is the one as whom the desk signs in. */
class FakeUsers {

  static final String EMAIL = "relevo@zendesk.example";

  private static final int MOST = 5_000;

  private final Map<Long, FakeUser> all = new TreeMap<>();
  private final AtomicLong last = new AtomicLong(900);
  private final FakeUser us = add(new FakeUser(next(), "Relevo", EMAIL, null, null, true));

  FakeUser us() {
    return us;
  }

  synchronized Optional<FakeUser> byId(long id) {
    return Optional.ofNullable(all.get(id));
  }

  synchronized Optional<FakeUser> byEmail(String email) {
    return all.values().stream().filter(user -> email != null && email.equalsIgnoreCase(user.email())).findFirst();
  }

  synchronized List<FakeUser> staff() {
    return all.values().stream().filter(FakeUser::staff).toList();
  }

  /** As its search reads {@code email:…}, {@code phone:…} and {@code external_id:…}. */
  synchronized List<FakeUser> found(String query) {
    int colon = query.indexOf(':');
    if (colon < 0) return List.of();
    String value = query.substring(colon + 1).replace("\"", "").strip();
    return all.values().stream().filter(user -> switch (query.substring(0, colon)) {
      case "email" -> value.equalsIgnoreCase(user.email());
      case "phone" -> user.phone() != null && user.digits().equals(value.replaceAll("\\D", ""));
      default -> false;
    }).toList();
  }

  synchronized FakeUser agent(String name, String email) {
    return byEmail(email).orElseGet(() -> add(new FakeUser(next(), name, email, null, null, true)));
  }

  /** Somebody who asks for the first time; without an address nobody can tell whether they did before. */
  synchronized FakeUser requester(JsonObject asked) {
    String email = asked.getString("email", null);
    return byEmail(email).orElseGet(() -> add(new FakeUser(next(), asked.getString("name"), email, asked.getString("phone", null), null, false)));
  }

  /** @return the user, and whether they are new */
  synchronized Map.Entry<FakeUser, Boolean> createOrUpdate(JsonObject asked) {
    String external = asked.getString("external_id", null);
    String email = asked.getString("email", null);
    Optional<FakeUser> known = all.values().stream()
        .filter(user -> external != null && external.equals(user.externalId()) || email != null && email.equalsIgnoreCase(user.email())).findFirst();
    FakeUser kept = new FakeUser(known.map(FakeUser::id).orElseGet(this::next), asked.getString("name"),
        email == null ? known.map(FakeUser::email).orElse(null) : email,
        asked.getString("phone", known.map(FakeUser::phone).orElse(null)), external, known.map(FakeUser::staff).orElse(false));
    return Map.entry(add(kept), known.isEmpty());
  }

  private long next() {
    return last.incrementAndGet();
  }

  private FakeUser add(FakeUser user) {
    if (all.size() >= MOST) all.remove(new ArrayList<>(all.keySet()).get(1));
    all.put(user.id(), user);
    return user;
  }
}
