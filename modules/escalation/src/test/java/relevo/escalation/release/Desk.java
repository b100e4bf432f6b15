package relevo.escalation.release;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.ProductClock;

/** What the release package needs of the server: releases kept in memory, and an ear for what is published. */
class Desk extends Releases implements Event<ReleasePublished> {

  final Map<Long, Release> kept = new HashMap<>();
  final ActiveRelease active = new ActiveRelease();
  final List<ReleasePublished> heard = new ArrayList<>();
  boolean down;

  PublishRules publishing() {
    PublishRules publishing = new PublishRules();
    publishing.releases = this;
    publishing.clock = new ProductClock();
    publishing.published = this;
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

  @Override
  public void fire(ReleasePublished event) {
    heard.add(event);
  }

  @Override
  public <U extends ReleasePublished> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends ReleasePublished> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<ReleasePublished> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends ReleasePublished> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends ReleasePublished> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
