package relevo.ticketing.team;

import java.util.ArrayList;
import java.util.List;

/** The teams of the demo, kept in memory. */
public class DemoTeams extends Teams {

  final List<TeamCard> kept = new ArrayList<>();

  public static Teams asShipped() {
    DemoTeams teams = new DemoTeams();
    teams.kept.addAll(DefineTeams.FIRST);
    return teams;
  }

  @Override
  public List<TeamCard> all() {
    return List.copyOf(kept);
  }

  @Override
  void add(int position, TeamCard card) {
    kept.add(position, card);
  }

  @Override
  TeamCard change(TeamCard card) {
    kept.replaceAll(each -> each.name().equals(card.name()) ? card : each);
    return card;
  }

  @Override
  int nextPosition() {
    return kept.size();
  }

  @Override
  void alone() {}
}
