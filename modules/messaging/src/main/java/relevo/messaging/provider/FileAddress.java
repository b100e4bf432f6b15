package relevo.messaging.provider;

import java.net.URI;
import java.util.Map;

/**
 * Where a customer's file can be had just now. {@code key} are the headers that show who we are; they go to hosts that may see them,
 * never along with a redirect. {@code sha256} (lower-case hex) and {@code size} (bytes) are null if the vendor does not say them.
 */
public record FileAddress(URI uri, Map<String, String> key, FileHosts hosts, String sha256, Long size) {}
