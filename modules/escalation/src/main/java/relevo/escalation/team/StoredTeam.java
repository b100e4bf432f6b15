package relevo.escalation.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import relevo.events.ticketing.TeamDefined;

/** A team as ticketing last described it. */
@Entity
@Table(schema = "escalation", name = "team")
class StoredTeam {

  @Id private String name;
  private int tier;
  private String hours;
  private String zone;
  private boolean fallback;

  protected StoredTeam() {}

  StoredTeam(TeamDefined defined) {
    name = defined.name();
    tier = defined.tier();
    hours = defined.hours();
    zone = defined.zone();
    fallback = defined.fallback();
  }

  Team team() {
    return Team.of(name, tier, hours, zone, fallback);
  }
}
