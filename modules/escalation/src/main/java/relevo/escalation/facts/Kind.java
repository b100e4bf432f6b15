package relevo.escalation.facts;

/** What values a field may have, as analysts call them. */
public enum Kind {
  TEXT("texto"), INTEGER("número entero"), DECIMAL("número"), BOOLEAN("true o false"), LIST("lista de textos"), DATE("fecha");

  private final String spanish;

  Kind(String spanish) {
    this.spanish = spanish;
  }

  public String spanish() {
    return spanish;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
