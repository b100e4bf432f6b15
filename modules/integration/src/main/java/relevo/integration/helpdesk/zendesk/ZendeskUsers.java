package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import relevo.integration.helpdesk.Brief;
import relevo.integration.helpdesk.Story;
import relevo.integration.vendor.Delivery.Place;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.VendorCalls.Reply;

/** Who is who there: the customers, whom we make once; the agents, by their e-mail; and we ourselves. */
@ApplicationScoped
class ZendeskUsers {

  private static final int MOST_KNOWN = 5_000;

  @Inject ZendeskApi api;

  private final Map<String, User> known = new ConcurrentHashMap<>();

  /** {@code email} may be null. */
  record User(long id, String email, boolean staff) {

    static User of(JsonObject json) {
      String role = json.getString("role", "end-user");
      return new User(json.getJsonNumber("id").longValue(), json.getString("email", null), role.equals("agent") || role.equals("admin"));
    }
  }

  /** As whom we sign in. */
  User us(Line line) throws NotDelivered {
    User remembered = known.get(key(line, "me"));
    return remembered == null ? remember(line, "me", api.get(line, "/users/me.json").getJsonObject("user")) : remembered;
  }

  Optional<User> numbered(Line line, long id) throws NotDelivered {
    User remembered = known.get(key(line, String.valueOf(id)));
    if (remembered != null) return Optional.of(remembered);
    try {
      return Optional.of(remember(line, String.valueOf(id), api.get(line, "/users/" + id + ".json").getJsonObject("user")));
    } catch (NotDelivered gone) {
      if (gone.status() == 404) return Optional.empty();
      throw gone;
    }
  }

  Optional<User> agent(Line line, String email) throws NotDelivered {
    return ZendeskApi.objects(api.get(line, "/users/search.json?query=" + ZendeskApi.quoted("email:\"" + email + "\"")), "users").stream().map(User::of).filter(User::staff).findFirst();
  }

  /** The customer: whoever there has that phone, else one of our own making, the same each time. */
  long requester(Line line, Place place, Story story) throws NotDelivered {
    if (place.phone() != null) {
      JsonObject found = api.get(line, "/users/search.json?query=" + ZendeskApi.quoted("phone:\"+" + place.phone() + "\""));
      Optional<User> theirs = ZendeskApi.objects(found, "users").stream().map(User::of).filter(user -> !user.staff()).findFirst();
      if (theirs.isPresent()) return theirs.get().id();
    }
    Optional<String> email = Brief.told(story, "email", "correo", "e-mail", "mail").filter(text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
    Reply reply = api.post(line, "/users/create_or_update.json", Map.of(), user(place, email));
    if (reply.status() == 422 && email.isPresent()) reply = api.post(line, "/users/create_or_update.json", Map.of(), user(place, Optional.empty()));
    return api.good(reply).getJsonObject("user").getJsonNumber("id").longValue();
  }

  private static JsonObjectBuilder user(Place place, Optional<String> email) {
    boolean named = place.customer() != null && !place.customer().isBlank();
    JsonObjectBuilder user = NewTicket.JSON.createObjectBuilder().add("name", named ? place.customer() : Brief.customer(place));
    if (place.phone() != null) user.add("phone", "+" + place.phone());
    if (place.contact() != null) user.add("external_id", "relevo:contact:" + place.contact());
    email.ifPresent(address -> user.add("email", address));
    return NewTicket.JSON.createObjectBuilder().add("user", user);
  }

  private User remember(Line line, String name, JsonObject json) {
    if (known.size() > MOST_KNOWN) known.clear();
    User user = User.of(json);
    known.put(key(line, name), user);
    return user;
  }

  /** Whoever signs in otherwise may be somebody else, in another Zendesk. */
  private static String key(Line line, String name) {
    return line.account().base() + " " + line.account().headers().get("Authorization").hashCode() + " " + name;
  }
}
