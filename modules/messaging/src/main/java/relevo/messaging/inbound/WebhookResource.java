package relevo.messaging.inbound;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** Where WhatsApp calls us. Says yes only once the message is safe, and does nothing else while the provider waits. */
@Path("{provider}")
@RequestScoped
public class WebhookResource {

  private static final Logger LOG = System.getLogger(WebhookResource.class.getName());
  /** Meta sends up to 3 MB; a refusal for size would bring days of retries and then loss. */
  private static final int LARGEST_BODY = 4 << 20;
  private static final int SERVICE_UNAVAILABLE = 503;

  @Inject @Any Instance<WhatsAppProvider> providers;
  @Inject Acceptance acceptance;
  @Inject InboundCount count;
  @Inject Jobs jobs;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  /** The provider asks whether this address is ours. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response handshake(@PathParam("provider") String name, @Context UriInfo address) {
    Map<String, String> query = new HashMap<>();
    address.getQueryParameters().forEach((key, values) -> query.put(key, values.getFirst()));
    return providerNamed(name).handshake(query).map(Response::ok).orElse(Response.status(Response.Status.FORBIDDEN)).build();
  }

  /**
   * Keeps a signed webhook and what it brought, in one transaction on a pool of its own.
   *
   * @return 200 after the commit, 401 for a signature that does not fit, 413 above 4 MiB, 503 when it cannot be kept
   */
  @POST
  public Response accept(@PathParam("provider") String name, @Context HttpHeaders headers, InputStream in) throws IOException {
    WhatsAppProvider provider = providerNamed(name);
    byte[] body = in.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    if (!provider.isGenuine(new Webhook(body, lowerCase(headers)))) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    try {
      keep(provider, body);
      return Response.ok().build();
    } catch (SQLException outage) {
      LOG.log(Level.WARNING, "A webhook could not be kept: " + outage.getMessage());
      return Response.status(SERVICE_UNAVAILABLE).build();
    }
  }

  private void keep(WhatsAppProvider provider, byte[] body) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        long raw = acceptance.keep(connection, provider.name(), body);
        List<NewJob> added = acceptOrPutAside(provider, body, connection, raw);
        connection.commit();
        jobs.hint(added);
        count.add(added.size());
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }

  private List<NewJob> acceptOrPutAside(WhatsAppProvider provider, byte[] body, Connection connection, long raw)
      throws SQLException {
    Delivery delivery;
    try {
      delivery = provider.read(body);
    } catch (UnreadableWebhook unreadable) {
      LOG.log(Level.WARNING, "Webhook " + raw + " is genuine and unreadable; it is kept and tried again");
      return acceptance.putAside(connection, provider.name(), raw);
    }
    return acceptance.accept(connection, delivery);
  }

  private WhatsAppProvider providerNamed(String name) {
    return providers.stream().filter(provider -> provider.name().equals(name)).findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static Map<String, String> lowerCase(HttpHeaders headers) {
    Map<String, String> lower = new HashMap<>();
    headers.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return lower;
  }
}
