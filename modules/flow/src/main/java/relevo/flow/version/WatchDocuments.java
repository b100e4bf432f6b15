package relevo.flow.version;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Flows;
import relevo.flow.definition.LiveDocument;

/** Twice a second: follows what is live, whichever node made it so. One row is read while nothing changes. */
@ApplicationScoped
class WatchDocuments {

  private static final Logger LOG = System.getLogger(WatchDocuments.class.getName());

  @Inject SeedDocuments seeding;
  @Inject StoredDocuments stored;
  @Inject Flows flows;
  @Inject DeskTexts texts;
  @Resource ManagedScheduledExecutorService clock;

  private long followed = -1;
  private String trouble;

  /** A desk that does not have the flow which new conversations are to get does not start. */
  void on(@Observes Startup startup) {
    seeding.seed();
    follow();
    flows.forNewConversation();
    clock.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
  }

  void look() {
    try {
      follow();
      trouble = null;
    } catch (RuntimeException e) {
      complainOnce(e);
    }
  }

  private synchronized void follow() {
    long turn = stored.turn();
    if (turn == followed) return;
    List<LiveDocument> live = stored.live();
    flows.follow(live);
    live.stream().filter(document -> document.name().equals(DeskTexts.NAME))
        .forEach(document -> stored.text(document.name(), document.number()).ifPresent(texts::says));
    followed = turn;
    LOG.log(Level.INFO, "Flows are live as of turn " + turn + ": " + live.size() + " documents");
  }

  /** The same trouble every half second would drown the log. */
  private void complainOnce(RuntimeException e) {
    if (String.valueOf(e.getMessage()).equals(trouble)) return;
    trouble = String.valueOf(e.getMessage());
    LOG.log(Level.WARNING, "Flows could not be looked at; the live ones stay", e);
  }
}
