package relevo.ticketing.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How one team's line is handed out, where that was ever said. */
@Entity
@Table(schema = "ticketing", name = "routing")
class Routing {

  enum Mode { PULL, PUSH }

  @Id private String team;
  @Version private Long version;
  @Enumerated(EnumType.STRING) private Mode mode;
  private int ageingMinutes;
  private Integer silentMinutes;
  private Integer offlineMinutes;
  private int languageMinutes;

  protected Routing() {}

  Routing(String team, RoutingCard card) {
    this.team = team;
    becomes(card);
  }

  void becomes(RoutingCard card) {
    mode = card.pushes() ? Mode.PUSH : Mode.PULL;
    ageingMinutes = card.ageingMinutes();
    silentMinutes = card.silentMinutes();
    offlineMinutes = card.offlineMinutes();
    languageMinutes = card.languageMinutes();
  }

  long version() {
    return version;
  }

  RoutingCard card() {
    return new RoutingCard(mode == Mode.PUSH ? RoutingCard.PUSH : RoutingCard.PULL, ageingMinutes, silentMinutes, offlineMinutes, languageMinutes);
  }
}
