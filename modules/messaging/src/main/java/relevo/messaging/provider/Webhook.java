package relevo.messaging.provider;

import java.util.Map;

/** One call of a provider, as it came: signatures cover the raw bytes. Header names are in lower case. */
public record Webhook(byte[] body, Map<String, String> headers) {}
