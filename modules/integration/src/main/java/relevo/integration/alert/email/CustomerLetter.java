package relevo.integration.alert.email;

import java.util.UUID;

/** A message to a customer that goes by mail. */
public record CustomerLetter(String account, String address, UUID conversation, UUID message, String text) {}
