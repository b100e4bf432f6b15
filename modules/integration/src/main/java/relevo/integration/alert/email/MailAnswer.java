package relevo.integration.alert.email;

import java.util.UUID;

/** What somebody answered by mail to a ticket, or a customer in a conversation, which is then {@code ticket}; {@code id} is the mail's own number. */
public record MailAnswer(String account, String id, UUID ticket, String from, String text) {

  private static final int LONGEST_KEY = 200;

  /** Under which it is heard once. */
  String key() {
    return id.length() > LONGEST_KEY ? id.substring(0, LONGEST_KEY) : id;
  }
}
