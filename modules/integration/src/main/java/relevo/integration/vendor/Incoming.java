package relevo.integration.vendor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What another system sends us, as it came. {@code rest} is the path behind the integration's address, without its first slash;
 * header names are in lower case; {@code at} is the real time, whatever the product's clock says.
 */
public record Incoming(String method, String rest, String query, Map<String, String> headers, byte[] body, Instant at) {

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
