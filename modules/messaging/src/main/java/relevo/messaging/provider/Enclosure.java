package relevo.messaging.provider;

import relevo.kernel.Egress;

/** A file of ours on its way to a vendor. {@code name} is for people; {@code mimeType} has no parameters. */
public record Enclosure(String name, String mimeType, Egress.Body bytes) {}
