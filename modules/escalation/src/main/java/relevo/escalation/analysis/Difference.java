package relevo.escalation.analysis;

import java.util.Objects;

/** In what two rules differ that speak at once, with the same strength; the first one is that which stands before. */
record Difference(String severity, String spanish, String english) {

  /** The gravest one, or null if they get on. */
  static Difference between(Decided one, Decided other) {
    if (differ(one.team(), other.team())) {
      return warning("los equipos «%s» y «%s»; gana el primero solo porque va antes.", "teams “%s” and “%s”; "
          + "the former wins only because it stands before.", one.team(), other.team());
    }
    if (keepsWhat(one, other) || keepsWhat(other, one)) {
      return warning("una deja la conversación con el bot y la otra la pasa a una persona; gana la persona.",
          "one keeps the conversation with the bot and the other hands it over; the person wins.");
    }
    if (differ(one.alternative(), other.alternative())) {
      return warning("se ofrecen «%s» y «%s»; gana el primero solo porque va antes.", "“%s” and “%s” are offered; "
          + "the former wins only because it stands before.", one.alternative(), other.alternative());
    }
    if (differ(one.priority(), other.priority())) {
      return hint("las prioridades «%s» y «%s»; gana la más alta.", "priorities “%s” and “%s”; the higher one wins.",
          one.priority(), other.priority());
    }
    return differ(one.tier(), other.tier())
        ? hint("los niveles %s y %s; gana el más alto.", "tiers %s and %s; the higher one wins.", one.tier(), other.tier())
        : null;
  }

  private static boolean differ(Object one, Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  private static boolean keepsWhat(Decided keeper, Decided asking) {
    return keeper.keeps() && !keeper.asks() && asking.asks() && !asking.keeps();
  }

  private static Difference warning(String spanish, String english, Object... what) {
    return new Difference("warning", spanish.formatted(what), english.formatted(what));
  }

  private static Difference hint(String spanish, String english, Object... what) {
    return new Difference("hint", spanish.formatted(what), english.formatted(what));
  }
}
