package relevo.events.flow;

import java.util.UUID;
import relevo.events.Customer;

/**
 * A customer who waits asked, in this message, to be answered by e-mail: to {@code address}, or to the one that is known if it is null.
 * Giving it is their consent to it. It is no desk event, so that the address is written down only where it can be erased.
 */
public record MailChosen(UUID conversationId, UUID messageId, Customer customer, String address) {}
