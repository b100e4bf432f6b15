package relevo.escalation.customers.salesforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import relevo.escalation.customers.CustomerCalls;
import relevo.escalation.customers.CustomerCalls.Reply;
import relevo.escalation.customers.CustomerCalls.Request;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;

/** Tokens of Salesforce, asked for with the client's credentials and used until Salesforce takes them no more. */
@ApplicationScoped
class Sessions {

  private static final String TOKEN = "/services/oauth2/token";

  @Inject CustomerCalls calls;

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** @param with what the token was asked for with: another secret wants another token */
  private record Kept(SourceSetup with, Session session) {}

  Session of(Inquiry inquiry) throws SourceAway {
    Kept known = kept.get(inquiry.source().name());
    if (known != null && known.with().equals(inquiry.source())) return known.session();
    return renewed(inquiry);
  }

  Session renewed(Inquiry inquiry) throws SourceAway {
    SourceSetup source = inquiry.source();
    String body = "grant_type=client_credentials&client_id=" + encoded(source.setting("clientId").orElseThrow())
        + "&client_secret=" + encoded(source.secret("clientSecret").orElseThrow());
    Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");
    String address = source.setting("url").orElseThrow().replaceAll("/+$", "");
    Reply reply = calls.send(inquiry, new Request("POST", URI.create(address + TOKEN), headers, body), SalesforceCustomers.PER_MINUTE);
    if (reply.status() == 400 || reply.status() == 401) throw new SourceAway("rechaza nuestras credenciales (" + reply.status() + ")");
    if (!reply.isGood()) throw calls.away(reply);
    Session session = read(reply, URI.create(address));
    kept.put(source.name(), new Kept(source, session));
    return session;
  }

  private static Session read(Reply reply, URI asked) throws SourceAway {
    String token = reply.body() instanceof JsonObject body ? body.getString("access_token", "") : "";
    if (token.isEmpty()) throw new SourceAway("no dio ningún token");
    String instance = ((JsonObject) reply.body()).getString("instance_url", asked.toString()).replaceAll("/+$", "");
    if (!isTheirs(instance, asked)) throw new SourceAway("nos envía a otra dirección que no es suya");
    return new Session(token, instance);
  }

  /** The token is shown to nobody but Salesforce, or the very host that an administrator entered. */
  private static boolean isTheirs(String instance, URI asked) {
    try {
      URI uri = URI.create(instance);
      if (asked.getScheme().equals(uri.getScheme()) && asked.getRawAuthority().equals(uri.getRawAuthority())) return true;
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getHost().endsWith(".salesforce.com");
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
