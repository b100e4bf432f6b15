package relevo.integration.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.partner.Addresses;
import relevo.partner.Pace;

/** The way to a system around the desk: no faster than it may be asked, never longer than some seconds, and no more than can be read. */
@ApplicationScoped
public class VendorCalls {

  /** The setting by which an administrator says how often an integration may be called. */
  public static final String PER_MINUTE = "perMinute";
  public static final int MOST_PER_MINUTE = 6_000;
  /** Whose they are among all partners. */
  public static final String OURS = "integration/";

  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
  private static final Duration LONGEST_UPLOAD = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject Egress egress;
  @Inject Pace pace;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.integration.hosts") Optional<String> hosts;

  /** One request, as the vendor's adapter writes it; the body may be null. */
  public record Request(String method, URI uri, Map<String, String> headers, byte[] body) {

    public static Request json(String method, String address, Map<String, String> headers, String body) {
      Map<String, String> all = new HashMap<>(headers);
      all.putIfAbsent("Content-Type", "application/json");
      return new Request(method, URI.create(address), all, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What came back of any status; header names in lower case. */
  public record Reply(int status, String text, Map<String, String> headers) {

    public boolean isGood() {
      return status / 100 == 2;
    }

    /** Null where it is no JSON. */
    public JsonStructure json() {
      if (text == null || text.isBlank()) return null;
      try (var reader = JSON.createReader(new StringReader(text))) {
        return reader.read();
      } catch (JsonException unreadable) {
        return null;
      }
    }
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    known().openTo(egress);
  }

  private Addresses known() {
    return Addresses.of(hosts, "RELEVO_INTEGRATION_HOSTS");
  }

  /** Why that is no address that can be called, in Spanish; empty if it is one. */
  public Optional<String> fault(String address) {
    return known().fault(address);
  }

  /** @throws NotDelivered if nothing came back in time, or one may not ask now */
  public Reply send(Setup setup, Delivery delivery, int usualPerMinute, Request request) throws NotDelivered {
    return send(setup, delivery.left(LONGEST_CALL), usualPerMinute, request);
  }

  /** The same with a file's bytes as the body, written as they leave; it may take longer. */
  public Reply send(Setup setup, Delivery delivery, int usualPerMinute, Request request, Egress.Body body) throws NotDelivered {
    waitForTurn(setup, usualPerMinute);
    Duration patience = delivery.left(LONGEST_UPLOAD);
    if (patience.isNegative() || patience.isZero()) throw NotDelivered.later("no contestó a tiempo");
    return answered(request, () -> egress.send(new Egress.Call(request.method(), request.uri(), request.headers(), null, patience), body));
  }

  /** The same outside a delivery, such as for a check. */
  public Reply send(Setup setup, int usualPerMinute, Request request) throws NotDelivered {
    return send(setup, LONGEST_CALL, usualPerMinute, request);
  }

  /** The same as one of several calls, for which there is so much time left. */
  public Reply send(Setup setup, Duration left, int usualPerMinute, Request request) throws NotDelivered {
    waitForTurn(setup, usualPerMinute);
    Duration patience = left.compareTo(LONGEST_CALL) < 0 ? left : LONGEST_CALL;
    if (patience.isNegative() || patience.isZero()) throw NotDelivered.later("no contestó a tiempo");
    return answered(request, () -> egress.send(new Egress.Call(request.method(), request.uri(), request.headers(), request.body(), patience)));
  }

  private interface Sending {

    Egress.Answer send() throws Egress.NotSent, Egress.Unanswered;
  }

  private static Reply answered(Request request, Sending sending) throws NotDelivered {
    try {
      Egress.Answer answer = sending.send();
      return new Reply(answer.status(), answer.body(), answer.headers());
    } catch (Egress.NotSent unreachable) {
      throw NotDelivered.later("no se llega a " + request.uri().getHost());
    } catch (Egress.Unanswered silent) {
      throw NotDelivered.later("no contestó a tiempo");
    }
  }

  private void waitForTurn(Setup setup, int usualPerMinute) throws NotDelivered {
    int perMinute = setup.setting(PER_MINUTE).map(Integer::valueOf).orElse(usualPerMinute);
    try {
      Optional<Duration> turn = pace.next(OURS + setup.name(), perMinute, LONGEST_WAIT);
      Thread.sleep(turn.orElseThrow(() -> new NotDelivered(Sort.BUSY, "esperan demasiados envíos para su límite de " + perMinute + " por minuto",
          0, null, clock.now().plus(LONGEST_WAIT))));
    } catch (SQLException outage) {
      throw new NotDelivered(Sort.BUSY, "la base de datos no responde", 0, null, clock.now().plus(LONGEST_WAIT));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new NotDelivered(Sort.BUSY, "el envío se interrumpió", 0, null, null);
    }
  }

  /** What every vendor means by a status that is no yes: passing ones are tried again, when the other side says so if it does. */
  public NotDelivered refused(Reply reply) {
    Sort sort = switch (reply.status()) {
      case 408, 425, 429 -> Sort.LATER;
      default -> reply.status() >= 500 ? Sort.LATER : Sort.NEVER;
    };
    String why = switch (reply.status()) {
      case 401, 403 -> "rechaza nuestra clave (" + reply.status() + ")";
      case 429 -> "hemos alcanzado su límite (429)";
      default -> "contestó con el error " + reply.status();
    };
    return refused(reply, sort, why);
  }

  /** The same, where the vendor's adapter knows better what it means. */
  public NotDelivered refused(Reply reply, Sort sort, String why) {
    Instant until = RetryAfter.of(reply.headers().get("retry-after"), clock.now());
    return new NotDelivered(sort, why, reply.status(), reply.text(), until);
  }
}
