package relevo.ticketing.ticket;

import java.util.List;

/** The tasks for which a conversation can be lent to the bot. */
public record TaskList(List<TaskCard> items) {

  /** {@code name} is what one lends it for, {@code title} what people call it. */
  public record TaskCard(String name, String title) {}
}
