package relevo.ticketing.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;
import relevo.ticketing.queue.Filter;

/** A line of tickets that somebody, or a whole team, wants to see again. */
@Entity
@Table(schema = "ticketing", name = "saved_view")
class SavedView {

  @Id UUID id = Ids.next();
  @Version long version;
  String name;
  String owner;
  /** Null if it is its owner's alone. */
  String team;
  String filter;
  Instant changedAt;

  protected SavedView() {}

  SavedView(String owner) {
    this.owner = owner;
  }

  void is(String newName, String newTeam, Filter newFilter, Instant now) {
    name = newName;
    team = newTeam;
    filter = JsonText.of(newFilter);
    changedAt = now;
  }

  Filter filter() {
    return JsonText.as(Filter.class, filter);
  }

  ViewCard card() {
    return new ViewCard(id.toString(), name, team == null ? "private" : "team", team, filter(), 0, 0, false, version);
  }
}
