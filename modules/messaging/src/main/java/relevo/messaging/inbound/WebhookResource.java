package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relevo.messaging.channel.Channels;
import relevo.messaging.channel.Knocks;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;
import relevo.trace.Step;
import relevo.trace.Traces;

/** Where WhatsApp calls us. Says yes only once the message is safe, and does nothing else while the provider waits. */
@Path("{provider}")
@ApplicationScoped
public class WebhookResource {

  private static final Logger LOG = System.getLogger(WebhookResource.class.getName());
  /** Meta sends up to 3 MB; a refusal for size would bring days of retries and then loss. */
  private static final int LARGEST_BODY = 4 << 20;
  private static final int SERVICE_UNAVAILABLE = 503;

  @Inject Providers providers;
  @Inject Channels channels;
  @Inject Intake intake;
  @Inject Knocks knocks;
  @Inject Traces traces;

  /** The provider asks whether this address is ours. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response handshake(@PathParam("provider") String name, @Context UriInfo address) {
    Map<String, String> query = new HashMap<>();
    address.getQueryParameters().forEach((key, values) -> query.put(key, values.getFirst()));
    WhatsAppProvider provider = providerNamed(name);
    Optional<String> challenge = provider.handshake(query);
    if (provider.verifyToken().isPresent()) knocks.handshake(provider.name(), challenge.isPresent());
    return challenge.map(Response::ok).orElse(Response.status(Response.Status.FORBIDDEN)).build();
  }

  /**
   * Keeps a signed webhook and what it brought.
   *
   * @return 200 after the commit, 401 for a signature that does not fit, 413 above 4 MiB, 503 when it cannot be kept or, at the
   *     start, judged
   */
  @POST
  public Response accept(@PathParam("provider") String name, @Context HttpHeaders headers, @Context UriInfo address, InputStream in)
      throws IOException {
    return accept(name, null, "", headers, address, in);
  }

  /** As above, where the vendor calls an address for each channel; {@code rest} may hold a secret. */
  @POST
  @Path("{channel}{rest: (/[^/]*)?}")
  public Response accept(@PathParam("provider") String name, @PathParam("channel") String channel, @PathParam("rest") String rest,
      @Context HttpHeaders headers, @Context UriInfo address, InputStream in) throws IOException {
    WhatsAppProvider provider = providerNamed(name);
    byte[] body = in.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    String query = address.getRequestUri().getRawQuery();
    Webhook webhook = new Webhook(body, lowerCase(headers), channel, rest, query == null ? "" : query);
    if (!channels.areKnown()) return Response.status(SERVICE_UNAVAILABLE).build();
    if (!provider.isGenuine(webhook)) return stranger(provider, channel);
    try (Step step = traces.arrival("POST /webhooks/" + provider.name())) {
      step.note("relevo.bytes", body.length);
      provider.expect(webhook);
      intake.keep(Arrival.of(provider.name(), webhook, read(provider, webhook)));
      return provider.answer(webhook).map(json -> Response.ok(json, MediaType.APPLICATION_JSON)).orElseGet(Response::ok).build();
    } catch (Intake.NotKept outage) {
      provider.neverMind(webhook);
      LOG.log(Level.WARNING, "A webhook could not be kept: " + outage.kind());
      return Response.status(SERVICE_UNAVAILABLE).build();
    }
  }

  private Response stranger(WhatsAppProvider provider, String channel) {
    String place = provider.calledByChannel() ? channel : provider.name();
    if (!provider.calledByChannel() || place != null && channels.known(place).isPresent()) knocks.refused(place);
    return Response.status(Response.Status.UNAUTHORIZED).build();
  }

  private static Delivery read(WhatsAppProvider provider, Webhook webhook) {
    try {
      return provider.read(webhook);
    } catch (UnreadableWebhook | RuntimeException unreadable) {
      return null;
    }
  }

  private WhatsAppProvider providerNamed(String name) {
    return providers.named(name).orElseThrow(NotFoundException::new);
  }

  private static Map<String, String> lowerCase(HttpHeaders headers) {
    Map<String, String> lower = new HashMap<>();
    headers.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return lower;
  }
}
