package relevo.escalation.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.partner.Pace;

/** The way to a source: no faster than it may be asked, no longer than the question may take, and no more than can be read. */
@ApplicationScoped
public class CustomerCalls {

  /** The setting by which an administrator says how often a source may be asked. */
  public static final String PER_MINUTE = "perMinute";
  public static final int MOST_PER_MINUTE = 6_000;

  private static final Duration LONGEST_CALL = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
  private static final Duration LIMIT_PAUSE = Duration.ofMinutes(1);
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject Egress egress;
  @Inject Pace pace;
  @Inject ProductClock clock;

  /** What came back of any status, as JSON; {@code body} is null where it was none. */
  public record Reply(int status, JsonStructure body) {

    public boolean isGood() {
      return status / 100 == 2;
    }
  }

  /** One request, as the vendor's adapter writes it. */
  public record Request(String method, URI uri, Map<String, String> headers, String body) {}

  /** @throws SourceAway if nothing came back in time, or one may not ask now */
  public Reply send(Inquiry inquiry, Request request, int usualPerMinute) throws SourceAway {
    waitForTurn(inquiry, usualPerMinute);
    byte[] body = request.body() == null ? null : request.body().getBytes(StandardCharsets.UTF_8);
    Duration patience = inquiry.left(LONGEST_CALL);
    if (patience.isNegative() || patience.isZero()) throw new SourceAway("no contestó a tiempo");
    try {
      Egress.Answer answer = egress.send(new Egress.Call(request.method(), request.uri(), request.headers(), body, patience));
      return new Reply(answer.status(), json(answer.body()));
    } catch (Egress.NotSent unreachable) {
      throw new SourceAway("no se llega a " + request.uri().getHost());
    } catch (Egress.Unanswered silent) {
      throw new SourceAway("no contestó a tiempo");
    }
  }

  private void waitForTurn(Inquiry inquiry, int usualPerMinute) throws SourceAway {
    int perMinute = inquiry.source().setting(PER_MINUTE).map(Integer::valueOf).orElse(usualPerMinute);
    try {
      Optional<Duration> turn = pace.next(Health.partner(inquiry.source().name()), perMinute, inquiry.left(LONGEST_WAIT));
      Thread.sleep(turn.orElseThrow(() -> new SourceAway("hay demasiadas consultas a la vez para su límite de " + perMinute + " por minuto")));
    } catch (SQLException outage) {
      throw new IllegalStateException(outage);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new SourceAway("la consulta se interrumpió");
    }
  }

  /** What every vendor means by a status that is no answer. */
  public SourceAway away(Reply reply) {
    return switch (reply.status()) {
      case 401, 403 -> new SourceAway("rechaza nuestra clave (" + reply.status() + ")");
      case 429 -> new SourceAway("hemos alcanzado su límite de consultas (429)", clock.now().plus(LIMIT_PAUSE));
      default -> new SourceAway("contestó con el error " + reply.status());
    };
  }

  /** The day's allowance is gone, as {@code sign} tells; vendors count days in UTC. */
  public SourceAway spentToday(String sign) {
    LocalDate today = clock.now().atOffset(ZoneOffset.UTC).toLocalDate();
    return new SourceAway("hemos agotado su límite de consultas de hoy (" + sign + ")", today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Null if it is none. */
  private static JsonStructure json(String text) {
    if (text.isBlank()) return null;
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.read();
    } catch (JsonException unreadable) {
      return null;
    }
  }
}
