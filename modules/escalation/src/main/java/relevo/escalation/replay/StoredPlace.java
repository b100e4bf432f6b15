package relevo.escalation.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import relevo.escalation.judge.PastTurns.Place;

/** How far a replay has come. */
@Embeddable
record StoredPlace(
    @Column(name = "place_conversation") UUID conversation, @Column(name = "place_at") Instant at,
    @Column(name = "place_message") UUID message) {

  static StoredPlace of(Place place) {
    return new StoredPlace(place.conversation(), place.at(), place.message());
  }

  Place place() {
    return new Place(conversation, at, message);
  }
}
