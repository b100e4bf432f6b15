package relevo.integration.alert.email;

import java.util.UUID;

/** What somebody answered by mail to a ticket, or a customer in a conversation, which is then {@code ticket}; {@code id} is the mail's own number. */
public record MailAnswer(String account, String id, UUID ticket, String from, String text) {}
