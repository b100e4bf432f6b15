package relevo.ticketing.macro;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;

/** What agents do in one go, under a word by which they find it. */
@Entity
@Table(schema = "ticketing", name = "macro")
class Macro {

  @Id UUID id = Ids.next();
  @Version long version;
  String name;
  /** Null for the whole desk. */
  String team;
  String title;
  private String steps;
  @Column(name = "changed_by") String changedBy;
  @Column(name = "changed_at") Instant changedAt;

  protected Macro() {}

  Macro(UUID id) {
    this.id = id;
  }

  void is(MacroWish wish, String inTeam, String by, Instant now) {
    name = wish.checkedName();
    title = wish.checkedTitle();
    steps = JsonText.of(wish.checkedSteps());
    team = inTeam;
    changedBy = by;
    changedAt = now;
  }

  MacroCard card() {
    return new MacroCard(id, name, title, team, List.of(JsonText.as(MacroStep[].class, steps)), changedAt, changedBy, version);
  }
}
