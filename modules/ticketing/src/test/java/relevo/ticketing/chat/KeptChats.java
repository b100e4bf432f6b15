package relevo.ticketing.chat;

import java.util.List;
import java.util.UUID;

/** What one transaction has to tell of chats, in memory. */
public class KeptChats extends Chats {

  final News told = new News();
  List<UUID> sleeping = List.of();

  @Override
  List<UUID> asleep(UUID conversation) {
    return sleeping;
  }

  @Override
  News news() {
    return told;
  }
}
