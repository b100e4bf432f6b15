package relevo.events.integration;

import java.util.UUID;

/**
 * Somebody left a note about a ticket in another system. Whoever keeps tickets keeps it among its notes, whose words are in no event,
 * so it is none itself; or refuses with a {@link relevo.kernel.Refusal}.
 */
public final class NoteBroughtIn {

  private final String account;
  private final UUID ticket;
  private final String author;
  private final String text;
  private UUID note;

  /** @param author a login, or how the other system names them */
  public NoteBroughtIn(String account, UUID ticket, String author, String text) {
    this.account = account;
    this.ticket = ticket;
    this.author = author;
    this.text = text;
  }

  public String account() {
    return account;
  }

  public UUID ticket() {
    return ticket;
  }

  public String author() {
    return author;
  }

  public String text() {
    return text;
  }

  /** @param as what the desk calls the note now */
  public void keep(UUID as) {
    note = as;
  }

  /** Null if nobody kept it. */
  public UUID note() {
    return note;
  }
}
