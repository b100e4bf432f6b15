package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

/** Who somebody of Slack is at the desk: as the administrator listed them, by Slack's id or by e-mail, else by the e-mail itself. */
@ApplicationScoped
class SlackPeople {

  private static final String PERSON = "person";

  @Inject SlackApi api;
  @Inject Links links;

  /** Slack is asked once for each. Empty if nobody knows their e-mail, and no list names them. */
  Optional<String> login(Setup setup, String user) throws NotDelivered {
    Optional<String> listed = listed(setup, user);
    if (listed.isPresent()) return listed;
    Optional<String> email = email(setup, user);
    return email.flatMap(address -> listed(setup, address)).or(() -> email);
  }

  private Optional<String> email(Setup setup, String user) throws NotDelivered {
    Optional<String> known = links.of(setup, PERSON, key(user)).map(Link::externalId);
    if (known.isPresent() || !user.matches("[A-Z0-9]{2,30}")) return known;
    SlackAnswer answer = api.read(setup, null, "users.info", "user=" + user);
    Optional<String> said = text(answer.body(), "user").flatMap(person -> text(person, "profile"))
        .map(profile -> profile.get("email")).filter(JsonString.class::isInstance).map(email -> ((JsonString) email).getString().strip().toLowerCase(Locale.ROOT));
    said.filter(address -> !address.isEmpty()).ifPresent(address -> links.keep(setup, PERSON, new Link(key(user), address, user)));
    return said.filter(address -> !address.isEmpty());
  }

  private static Optional<JsonObject> text(JsonObject whole, String part) {
    return Optional.ofNullable(whole.get(part)).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  private static Optional<String> listed(Setup setup, String name) {
    return setup.pairs(Desk.PEOPLE).stream().filter(pair -> pair.name().equalsIgnoreCase(name)).map(Setup.Pair::value).findFirst();
  }

  private static UUID key(String user) {
    return UUID.nameUUIDFromBytes(("slack " + user).getBytes(StandardCharsets.UTF_8));
  }
}
