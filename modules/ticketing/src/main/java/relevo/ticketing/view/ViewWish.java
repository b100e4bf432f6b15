package relevo.ticketing.view;

import relevo.kernel.Refusal;
import relevo.ticketing.queue.Filter;

/** A view as somebody wants it: {@code scope} is {@code private} or {@code team}, the latter with a {@code team}. */
public record ViewWish(String name, String scope, String team, Filter filter) {

  static final int LONGEST = 60;

  String checkedName() {
    if (name == null || name.isBlank()) throw new Refusal(422, "name-missing", "Ponga un nombre a la vista («name»).");
    String given = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (given.codePointCount(0, given.length()) > LONGEST) {
      throw new Refusal(422, "name-too-long", "El nombre de una vista admite " + LONGEST + " letras como mucho.");
    }
    return given;
  }

  boolean isOfTeam() {
    if (scope == null || scope.equals("private")) return false;
    if (!scope.equals("team")) throw new Refusal(422, "scope-unknown", "«scope» debe ser private (solo suya) o team (de un equipo).");
    if (team == null || team.isBlank()) throw new Refusal(422, "team-missing", "Diga de qué equipo es la vista («team»).");
    return true;
  }

  Filter checkedFilter() {
    if (filter == null) throw new Refusal(422, "filter-missing", "Diga en «filter» qué tickets muestra la vista; {} son todos.");
    return filter.bounded();
  }
}
