package relevo.bench;

/** A part of the way through the flow {@code recorrido} that all customers go before anybody begins the next. */
enum Leg {

  OPENING("saludo, menú", 0, Journey.MIDDLE),
  ASKING("error, dato, cuenta, rama", Journey.MIDDLE, 4),
  CALLING("consulta a la tienda", 4, 5),
  SEARCHING("pregunta a los artículos", 5, 6),
  RETURNING("menú otra vez", 6, Journeys.TURNS);

  private final String words;
  private final int from;
  private final int to;

  Leg(String words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  Script script(int phase, int customers) {
    return Journeys.script(phase, customers, from, to);
  }

  @Override
  public String toString() {
    return words;
  }
}
