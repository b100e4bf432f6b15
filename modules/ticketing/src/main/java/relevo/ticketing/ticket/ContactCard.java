package relevo.ticketing.ticket;

import java.util.UUID;

/** The customer of a ticket; {@code phone} and {@code name} may be null. */
public record ContactCard(UUID id, String phone, String name) {}
