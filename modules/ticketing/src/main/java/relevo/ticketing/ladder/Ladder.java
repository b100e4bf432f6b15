package relevo.ticketing.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.kernel.Refusal;
import relevo.ticketing.team.TeamCard;

/** By which ways work goes up and down between the desk's teams, and what must be known before. */
public record Ladder(List<Rung> tiers, List<Step> moves) {

  /** All may go everywhere, and back to the bot. */
  public static final Ladder SHIPPED = new Ladder(List.of(new Rung(2, "Primera línea", null, null, List.of(Rung.BOT), null),
      new Rung(3, "Especialistas", null, null, List.of(Rung.BOT, 2), null)), List.of(new Step(Step.ALL, Step.ALL)));

  private static final int MOST_MOVES = 200;
  private static final int MOST_NEEDS = 20;
  private static final int LONGEST = 100;

  public Ladder {
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
    moves = moves == null ? List.of() : List.copyOf(moves);
  }

  /** Work may be handed back to lower tiers as the tier says, and otherwise goes by the moves. */
  public boolean leads(Place from, Place to) {
    boolean back = to.tier() < from.tier() && rung(from.tier()).map(Rung::handsBackTo).orElse(List.of()).contains(to.tier());
    return back || moves.stream().anyMatch(step -> step.leads(from, to));
  }

  public boolean leadsBackToBot(Place from) {
    return rung(from.tier()).map(Rung::handsBackTo).orElse(List.of()).contains(Rung.BOT);
  }

  /** What is missing for a person to pass work on to there, in words; nothing if it may go. */
  public List<String> missing(Place to, List<String> tags, Map<String, String> facts) {
    return rung(to.tier()).map(rung -> rung.missing(tags, facts)).orElse(List.of());
  }

  /** @throws Refusal 409 if no move leads there, or what the tier wants to know is not known */
  public void demand(Place from, Place to, List<String> tags, Map<String, String> facts) {
    if (!leads(from, to)) throw refusal(from, to);
    List<String> missing = missing(to, tags, facts);
    if (missing.isEmpty()) return;
    throw new Refusal(409, "entry-incomplete", "Antes de pasar un ticket a " + named(to) + " hace falta " + String.join(" y ", missing) + ".");
  }

  /** @throws Refusal 409 if work does not go back to the bot from there */
  public void demandBackToBot(Place from) {
    if (leadsBackToBot(from)) return;
    throw new Refusal(409, "no-hand-back", "La escalera no deja devolver al bot desde " + named(from) + ": resuelva el ticket o transfiéralo.");
  }

  private Refusal refusal(Place from, Place to) {
    return new Refusal(409, "move-not-allowed", "La escalera no lleva de " + named(from) + " a " + named(to)
        + ". Los pasos que hay están en /api/v1/ladder.");
  }

  private String named(Place place) {
    String tier = rung(place.tier()).map(Rung::name).filter(name -> name != null && !name.isBlank()).map(name -> ", «" + name + "»").orElse("");
    return "«" + place.team() + "» (nivel " + place.tier() + tier + ")";
  }

  private Optional<Rung> rung(int tier) {
    return tiers.stream().filter(rung -> rung.tier() == tier).findFirst();
  }

  Ladder with(List<TeamCard> teams) {
    return new Ladder(tiers.stream().map(rung -> rung.with(teams.stream().filter(team -> team.tier() == rung.tier()).map(TeamCard::name).toList()))
        .toList(), moves);
  }

  /** @throws Refusal 422 for what makes no sense */
  Ladder checked(List<TeamCard> teams) {
    Set<Integer> seen = new HashSet<>();
    for (Rung rung : tiers) check(rung, seen);
    Set<Integer> lacking = teams.stream().map(TeamCard::tier).filter(tier -> !seen.contains(tier)).collect(Collectors.toSet());
    if (!lacking.isEmpty()) throw new Refusal(422, "tier-missing", "Falta en «tiers» el nivel " + lacking.iterator().next() + ", que tiene equipos.");
    if (moves.size() > MOST_MOVES) throw new Refusal(422, "moves-too-many", "La escalera admite " + MOST_MOVES + " pasos.");
    Set<String> places = teams.stream().map(TeamCard::name).collect(Collectors.toSet());
    places.addAll(List.of(Step.ALL, Step.TIER + 2, Step.TIER + 3));
    moves.stream().flatMap(step -> Stream.of(step.from(), step.to())).map(Objects::toString)
        .filter(place -> !places.contains(place)).findFirst()
        .ifPresent(place -> {
          throw new Refusal(422, "move-unknown", "En «moves» no se conoce «" + place + "»: use un equipo, tier:2, tier:3 o *.");
        });
    return new Ladder(tiers.stream().map(rung -> rung.with(null)).toList(), moves);
  }

  private static void check(Rung rung, Set<Integer> seen) {
    if (rung.tier() < 2 || rung.tier() > 3) throw new Refusal(422, "tier-unknown", "Los niveles son 2 y 3; el 1 es el bot.");
    if (!seen.add(rung.tier())) throw new Refusal(422, "tier-twice", "El nivel " + rung.tier() + " está dos veces.");
    if (rung.handsBackTo().stream().anyMatch(tier -> tier < Rung.BOT || tier >= rung.tier())) {
      throw new Refusal(422, "hand-back-unknown", "El nivel " + rung.tier() + " solo puede devolver a niveles más bajos («handsBackTo»).");
    }
    List<String> words = new ArrayList<>(rung.needsTags());
    words.addAll(rung.needsFacts());
    if (rung.name() != null) words.add(rung.name());
    if (words.size() > MOST_NEEDS || words.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST)) {
      throw new Refusal(422, "needs-unreadable", "Un nivel pide como mucho " + MOST_NEEDS + " cosas, de " + LONGEST + " letras cada una.");
    }
  }
}
