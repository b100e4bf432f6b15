package relevo.ticketing.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** People who share a queue and working hours. */
@Entity
@Table(schema = "ticketing", name = "team")
class Team {

  @Id private String name;
  private int position;
  private int tier;
  private String hours;
  private String zone;
  private boolean fallback;

  protected Team() {}

  Team(int position, TeamCard card) {
    this.position = position;
    name = card.name();
    becomes(card);
  }

  void becomes(TeamCard card) {
    tier = card.tier();
    hours = card.hours();
    zone = card.zone();
    fallback = card.fallback();
  }

  int position() {
    return position;
  }

  TeamCard card() {
    return new TeamCard(name, tier, hours, zone, fallback);
  }
}
