package relevo.escalation.customers.salesforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.customers.Addresses;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.CustomerCalls;
import relevo.escalation.customers.CustomerCalls.Reply;
import relevo.escalation.customers.CustomerCalls.Request;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;

/** Contacts and leads in Salesforce, by its parameterized search; a connected app lets us in. */
@ApplicationScoped
class SalesforceCustomers implements CustomerSource {

  static final String KIND = "salesforce";
  static final int PER_MINUTE = 300;

  private static final String SPENT = "REQUEST_LIMIT_EXCEEDED";

  @Inject CustomerCalls calls;
  @Inject Sessions sessions;
  @Inject Addresses addresses;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> settings() {
    return Set.of("url", "clientId", "version");
  }

  @Override
  public Set<String> secrets() {
    return Set.of("clientSecret");
  }

  @Override
  public List<String> faults(SourceSetup setup) {
    List<String> faults = new ArrayList<>();
    addresses.fault(setup.setting("url").orElse("")).ifPresent(faults::add);
    if (setup.setting("clientId").isEmpty()) faults.add("Falta el id de la aplicación conectada («clientId»).");
    if (setup.secret("clientSecret").isEmpty()) faults.add("Falta el secreto de la aplicación conectada («clientSecret»).");
    if (!setup.setting("version").orElse(SalesforceSearch.VERSION).matches("v\\d{2,3}\\.0")) faults.add("La versión debe ser como v62.0.");
    setup.mapping().forEach((name, field) -> {
      if (!field.matches("[A-Za-z][A-Za-z0-9_]{0,79}")) faults.add("«" + name + "» debe ser el nombre de un campo de Salesforce, como Nivel__c.");
    });
    return faults;
  }

  @Override
  public Answer ask(Inquiry inquiry) throws SourceAway {
    Reply reply = search(inquiry, sessions.of(inquiry));
    if (isSessionOver(reply)) reply = search(inquiry, sessions.renewed(inquiry));
    if (says(reply, SPENT)) throw calls.spentToday(SPENT);
    if (!reply.isGood()) throw calls.away(reply);
    return SalesforceSearch.read(reply.body(), inquiry);
  }

  private Reply search(Inquiry inquiry, Session session) throws SourceAway {
    Map<String, String> headers = Map.of("Authorization", "Bearer " + session.token(), "Accept", "application/json");
    return calls.send(inquiry, new Request("GET", SalesforceSearch.address(session.instance(), inquiry), headers, null), PER_MINUTE);
  }

  private static boolean isSessionOver(Reply reply) {
    return reply.status() == 401 && says(reply, "INVALID_SESSION_ID");
  }

  /** Salesforce says what is wrong in a list. */
  private static boolean says(Reply reply, String code) {
    return reply.body() instanceof JsonArray errors && errors.stream()
        .anyMatch(error -> error instanceof JsonObject object && code.equals(object.getString("errorCode", "")));
  }
}
