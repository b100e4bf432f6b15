package relevo.bench;

import java.util.List;
import java.util.Random;

/** One customer's way through the flow {@code recorrido}: what they say, turn by turn, and the mark of the answer that must come. */
record Journey(List<Step> steps) {

  /** A sentence, and what its answer begins with: told by what the flow's document promises, not by the engine that runs it. */
  record Step(String text, String mark) {}

  /** Those who have said so much stand in the middle: at a question that follows a menu. */
  static final int MIDDLE = 2;

  /** Seeds that follow one another begin alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int POINTS_FOR_BUYING = 10;
  private static final int WHOLESALE = 5;
  private static final List<String> NO_NUMBER = List.of("unas cuantas", "muchas", "pocas, creo");
  private static final List<String> NO_ADDRESS = List.of("no lo encuentro", "el de siempre", "ahora lo busco");
  private static final List<Step> QUESTIONS = List.of(
      new Step("¿Cuánto tarda un envío a casa?", "[articulo:envio]"),
      new Step("¿Qué garantía tienen los productos?", "[articulo:garantia]"),
      new Step("¿A qué hora abren los sábados?", "[articulo:sabados]"));

  Journey {
    steps = List.copyOf(steps);
  }

  /** The same for the same number. */
  static Journey of(int customer) {
    Random random = new Random(customer * SPREAD);
    return random.nextBoolean() ? buying(customer, random) : leavingAnAddress(customer, random);
  }

  private static Journey buying(int customer, Random random) {
    int units = 1 + random.nextInt(9);
    String size = units > WHOLESALE ? "mayor" : "menor";
    return new Journey(List.of(new Step("hola", "[menu:0]"), new Step("1", "[unidades]"),
        new Step(any(NO_NUMBER, random), "[unidades:otra]"),
        new Step(units + " por favor", "[" + size + ":" + units + " unidades:" + POINTS_FOR_BUYING + "]"),
        order(customer, random, POINTS_FOR_BUYING), any(QUESTIONS, random), back(POINTS_FOR_BUYING)));
  }

  private static Journey leavingAnAddress(int customer, Random random) {
    String address = "cliente" + customer + "@example.com";
    return new Journey(List.of(new Step("hola", "[menu:0]"), new Step("Dejar mi correo", "[correo]"),
        new Step(any(NO_ADDRESS, random), "[correo:otra]"), new Step("es " + address, "[anotado:" + address + ":1]"),
        order(customer, random, 1), any(QUESTIONS, random), back(1)));
  }

  /** One of the invented shop's orders, or one that only this customer believes in. */
  private static Step order(int customer, Random random, int points) {
    return switch (random.nextInt(4)) {
      case 0 -> new Step("12345", "[en-camino:12345:Correos Exprés:" + points + "]");
      case 1 -> new Step("es el 12346", "[entregado:12346:Rápido SA:" + points + "]");
      case 2 -> new Step("12348", "[otro:12348:cancelado:" + points + "]");
      default -> new Step(String.valueOf(500_000 + customer), "[desconocido:" + (500_000 + customer) + ":" + points + "]");
    };
  }

  private static Step back(int points) {
    return new Step("menu", "[menu:" + points + "]");
  }

  private static <T> T any(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }
}
