package relevo.escalation.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.Ear;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.ProductClock;

/** What the release package needs of the server: releases kept in memory, and an ear for what is published. */
class Desk extends Releases {

  final Map<Long, Release> kept = new HashMap<>();
  final ActiveRelease active = new ActiveRelease();
  final Ear<ReleasePublished> published = new Ear<>();
  boolean down;

  PublishRules publishing() {
    PublishRules publishing = new PublishRules();
    publishing.releases = this;
    publishing.clock = new ProductClock();
    publishing.published = published;
    return publishing;
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
  Optional<Long> activeNumber() {
    return Optional.ofNullable(lockActive().number());
  }

  @Override
  Optional<Release> numbered(long number) {
    return Optional.ofNullable(kept.get(number));
  }
}
