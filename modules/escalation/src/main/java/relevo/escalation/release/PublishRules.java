package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.ProductClock;

/** Makes what stands in the watched folder the live release, once, however many nodes see it. */
@ApplicationScoped
class PublishRules {

  static final String FOLDER = "carpeta de reglas";

  @Inject Releases releases;
  @Inject ProductClock clock;
  @Inject Event<ReleasePublished> published;

  @Transactional
  void publish(Map<String, String> files) {
    ActiveRelease active = releases.lockActive();
    String fingerprint = RuleTexts.fingerprint(files);
    if (!active.isNews(fingerprint)) return;
    long number = active.activateNext(fingerprint);
    releases.add(new Release(number, clock.now(), FOLDER, files));
    published.fire(new ReleasePublished(number, FOLDER));
  }
}
