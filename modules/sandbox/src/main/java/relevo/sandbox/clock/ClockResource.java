package relevo.sandbox.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Sets the desk's clock, so that nobody has to wait for Monday. */
@Path("clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ClockResource {

  private static final long FARTHEST_SECONDS = Duration.ofDays(3660).toSeconds();

  @Inject ProductClock clock;

  @GET
  public ClockCard now() {
    return new ClockCard(clock.ahead().toSeconds(), clock.now());
  }

  @POST
  public ClockCard set(InputStream body) {
    clock.runAhead(Duration.ofSeconds(asked(body)));
    return now();
  }

  private static long asked(InputStream body) {
    try (var reader = JsonProvider.provider().createReader(body)) {
      if (reader.readObject().get("aheadSeconds") instanceof JsonNumber seconds
          && Math.abs(seconds.doubleValue()) <= FARTHEST_SECONDS) return seconds.longValue();
    } catch (JsonException unreadable) {
      // the same sentence helps here
    }
    throw new Refusal(422, "clock-out-of-range", "«aheadSeconds» debe ser un número de segundos, de diez años como máximo.");
  }
}
