package relevo.ticketing.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one transaction has to tell of chats, in memory. */
public class KeptChats extends Chats {

  final News told = new News();
  List<UUID> sleeping = List.of();
  public boolean sleeps;

  @Override
  List<UUID> asleep(UUID conversation) {
    return sleeping;
  }

  @Override
  public boolean sleeps(UUID ticket) {
    return sleeps;
  }

  /** Until when tickets are to be resolved, as far as anything was told of it. */
  public List<Instant> resolutions() {
    return told.turns().stream().filter(Turn.Row::resolutionChanged).map(Turn.Row::resolution).toList();
  }

  @Override
  News news() {
    return told;
  }
}
