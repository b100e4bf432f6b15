package relevo.escalation.customers.hubspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import relevo.escalation.customers.Addresses;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.CustomerCalls;
import relevo.escalation.customers.CustomerCalls.Reply;
import relevo.escalation.customers.CustomerCalls.Request;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.Phones;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.kernel.ProductClock;

/** Contacts in HubSpot, by its search; a private app's token lets us in. */
@ApplicationScoped
class HubSpotCustomers implements CustomerSource {

  static final String KIND = "hubspot";

  private static final String USUAL_URL = "https://api.hubapi.com";
  private static final String SEARCH = "/crm/v3/objects/contacts/search";
  /** HubSpot takes about five searches a second of an account; somebody else may search too. */
  private static final int PER_MINUTE = 240;
  private static final Duration SECONDLY_PAUSE = Duration.ofSeconds(2);

  @Inject CustomerCalls calls;
  @Inject Addresses addresses;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> settings() {
    return Set.of("url");
  }

  @Override
  public Set<String> secrets() {
    return Set.of("token");
  }

  @Override
  public List<String> faults(SourceSetup setup) {
    List<String> faults = new ArrayList<>();
    addresses.fault(url(setup)).ifPresent(faults::add);
    if (setup.secret("token").isEmpty()) faults.add("Falta el token de la aplicación privada de HubSpot («token»).");
    setup.mapping().forEach((name, property) -> {
      if (!property.matches("[a-z0-9_]{1,100}")) faults.add("«" + name + "» debe ser el nombre interno de una propiedad de HubSpot.");
    });
    return faults;
  }

  @Override
  public Answer ask(Inquiry inquiry) throws SourceAway {
    Answer answer = ask(inquiry, HubSpotSearch.exact(inquiry.international()));
    return answer instanceof Answer.NotFound ? ask(inquiry, HubSpotSearch.ending(inquiry.lastDigits())) : answer;
  }

  private Answer ask(Inquiry inquiry, HubSpotSearch search) throws SourceAway {
    Set<String> wanted = new TreeSet<>(HubSpotContact.PROPERTIES);
    wanted.addAll(HubSpotSearch.PHONES);
    wanted.addAll(inquiry.source().mapping().values());
    Map<String, String> headers = Map.of("Authorization", "Bearer " + inquiry.source().secret("token").orElseThrow(),
        "Content-Type", "application/json", "Accept", "application/json");
    Reply reply = calls.send(inquiry, new Request("POST", URI.create(url(inquiry.source()) + SEARCH), headers, search.body(wanted)), PER_MINUTE);
    if (reply.status() == 429) throw limited(reply);
    if (!reply.isGood()) throw calls.away(reply);
    return read(reply, inquiry);
  }

  private static Answer read(Reply reply, Inquiry inquiry) throws SourceAway {
    JsonArray results = reply.body() instanceof JsonObject body ? body.getJsonArray("results") : null;
    if (results == null) throw new SourceAway("no contestó como HubSpot");
    List<HubSpotContact> theirs = results.getValuesAs(JsonObject.class).stream().map(HubSpotContact::of)
        .filter(contact -> contact.phones().stream().anyMatch(phone -> Phones.same(inquiry.phone(), phone))).toList();
    if (theirs.size() > 1) return new Answer.Ambiguous(theirs.size());
    return theirs.isEmpty() ? new Answer.NotFound() : new Answer.Found(theirs.getFirst().attributes(inquiry.source().mapping()));
  }

  /** By second it passes at once; by day only with the day. */
  private SourceAway limited(Reply reply) {
    boolean daily = reply.body() instanceof JsonObject body && "DAILY".equals(body.getString("policyName", ""));
    return daily ? calls.spentToday("429")
        : new SourceAway("hemos alcanzado su límite de consultas por segundo (429)", clock.now().plus(SECONDLY_PAUSE));
  }

  private static String url(SourceSetup setup) {
    return setup.setting("url").orElse(USUAL_URL).replaceAll("/+$", "");
  }
}
