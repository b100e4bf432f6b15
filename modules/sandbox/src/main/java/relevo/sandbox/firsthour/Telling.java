package relevo.sandbox.firsthour;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import relevo.sandbox.story.Desk;
import relevo.sandbox.story.Story;
import relevo.sandbox.story.StoryFailed;

/**
 * Tells the first hour's stories, each once: after a restart in the middle those that have not begun, after an hour none any more. One
 * that goes another way is logged, and the others are told.
 */
final class Telling {

  private static final Logger LOG = System.getLogger(Telling.class.getName());
  private static final Duration HOUR = Duration.ofHours(1);

  private final Desk desk;
  private final Consumer<Story> teller;
  private final Crew crew;
  private final BooleanSupplier stopping;

  Telling(Desk desk, Consumer<Story> teller, Crew crew, BooleanSupplier stopping) {
    this.desk = desk;
    this.teller = teller;
    this.crew = crew;
    this.stopping = stopping;
  }

  void tell(List<Story> stories) {
    if (!isFirstHour()) return;
    crew.arrive();
    int told = 0;
    for (Story story : stories) {
      if (stopping.getAsBoolean()) return;
      if (hasConversation("&phone=" + story.phone())) continue;
      if (tell(story)) told++;
    }
    crew.calmDown();
    LOG.log(Level.INFO, "The desk''s first hour was told: {0} of {1} stories", told, stories.size());
  }

  /** Nobody has written yet, or a restart interrupted us. */
  private boolean isFirstHour() {
    return crew.since().map(since -> since.plus(HOUR).isAfter(desk.now())).orElseGet(() -> !hasConversation(""));
  }

  private boolean hasConversation(String filter) {
    return !desk.get("/api/v1/conversations?limit=1" + filter).getJsonArray("items").isEmpty();
  }

  private boolean tell(Story story) {
    try {
      teller.accept(story);
      return true;
    } catch (StoryFailed | IllegalStateException another) {
      if (!stopping.getAsBoolean()) LOG.log(Level.WARNING, "A story of the first hour went another way: {0}", another.getMessage().replaceAll("\\s*\\R\\s*", " / "));
      return false;
    }
  }
}
