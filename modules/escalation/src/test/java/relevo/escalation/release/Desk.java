package relevo.escalation.release;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.Ear;
import relevo.escalation.facts.Facts;
import relevo.escalation.scenario.Imagination;
import relevo.escalation.scenario.Line;
import relevo.escalation.scenario.Unheard;
import relevo.escalation.team.KnownTeams;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.ProductClock;

/** What the release package needs of the server: releases kept in memory, and an ear for what is published. */
class Desk extends Releases {

  final Map<Long, Release> kept = new HashMap<>();
  final ActiveRelease active = new ActiveRelease();
  final Ear<ReleasePublished> published = new Ear<>();
  final Ear<FolderWaits> waiting = new Ear<>();
  final Ear<FolderAsks> asking = new Ear<>() {
    @Override
    public void fire(FolderAsks folder) {
      super.fire(folder);
      if (folder.files().equals(tooMuch)) folder.objections().add("Cambiaría demasiado.");
    }
  };
  Map<String, String> tooMuch;
  final List<String> log = new ArrayList<>();
  boolean fourEyes;
  boolean down;

  PublishRules publishing() {
    PublishRules publishing = new PublishRules();
    publishing.releases = this;
    publishing.publishing = publisher();
    publishing.waiting = waiting;
    publishing.asking = asking;
    publishing.fourEyes = fourEyes;
    return publishing;
  }

  PublishRelease publisher() {
    PublishRelease publisher = new PublishRelease();
    publisher.releases = this;
    publisher.clock = new ProductClock();
    publisher.published = published;
    publisher.log = new RuleLog() {
      @Override
      public void add(Action action, Deed deed) {
        log.add(action + " " + deed.release() + " " + deed.who());
      }
    };
    return publisher;
  }

  /** As the watcher does: what would go live is worked out, and then published. */
  boolean takesFolder(Map<String, String> folder) {
    PublishRules publishing = publishing();
    return publishing.publish(folder, publishing.candidate(folder));
  }

  static CheckRules checking() {
    CheckRules checking = new CheckRules();
    checking.teams = KnownTeams.two();
    checking.imagination = new Deaf();
    return checking;
  }

  /** Understands no texts. */
  private static final class Deaf implements Imagination {

    @Override
    public Facts hear(List<Line> chat, LocalDateTime at) {
      throw new Unheard();
    }

    @Override
    public Facts asSeenBy(String team, Facts facts, LocalDateTime at) {
      return facts;
    }

    @Override
    public int tierOf(String team) {
      return 2;
    }
  }

  @Override
  void add(Release release) {
    kept.put(release.number(), release);
  }

  @Override
  ActiveRelease lockActive() {
    if (down) throw new IllegalStateException("no database");
    return active;
  }

  @Override
  ActiveRelease active() {
    return lockActive();
  }

  @Override
  Optional<Long> activeNumber() {
    return Optional.ofNullable(lockActive().number());
  }

  @Override
  Optional<Release> numbered(long number) {
    return Optional.ofNullable(kept.get(number));
  }
}
