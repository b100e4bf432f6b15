package relevo.ticketing.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Remembers of which tickets the conversations were kept. */
public class KeptConversations extends HoldConversations {

  public final List<UUID> tickets = new ArrayList<>();

  @Override
  public void of(Collection<UUID> asked) {
    tickets.addAll(asked);
  }
}
