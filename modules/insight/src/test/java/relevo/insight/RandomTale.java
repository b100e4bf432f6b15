package relevo.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Made-up lives of conversations, each as it might have been, all mixed in time. */
public final class RandomTale {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(Tale.MADRID);
  private static final List<String> TEAMS = List.of("mesa", "pagos", "legal");
  private static final List<String> RULES = List.of("pide_persona", "queja", "reembolso");
  private static final List<String> AGENTS = List.of("ana", "bea", "caro");
  private static final List<String> TOPICS = List.of("billing", "refund", "thanks", "other", "technical");

  private final Random random;
  private final StringBuilder text = new StringBuilder("03-01 00:00:01 - equipo mesa 24/7\n03-01 00:00:01 - equipo pagos Mo-Fr_09:00-18:00\n"
      + "03-01 00:00:02 - juego 1 pide_persona,queja,reembolso\n");
  private Instant at;
  private String who;

  private RandomTale(long seed) {
    random = new Random(seed);
  }

  public static String of(long seed, int conversations) {
    RandomTale tale = new RandomTale(seed);
    for (int n = 0; n < conversations; n++) tale.life("c" + n);
    return tale.text.toString();
  }

  private void life(String name) {
    who = name;
    at = Tale.at("03-02", "08:00:00").plusSeconds(random.nextInt(5 * 86_400));
    int talks = 1 + random.nextInt(3);
    for (int n = 0; n < talks; n++) {
      withBot();
      if (random.nextInt(3) > 0) withPerson();
      at = at.plusSeconds(random.nextInt(4 * 86_400));
    }
  }

  private void withBot() {
    int turns = 1 + random.nextInt(3);
    for (int n = 0; n < turns; n++) {
      say("cliente", 1 + random.nextInt(600));
      say("turno tema=" + one(TOPICS) + " entiende=" + yes() + " pide=" + yes() + " idioma=" + one(List.of("es", "en", "pt")) + " enfado=" + yes(), 1);
      if (random.nextInt(8) > 0) say("bot", random.nextInt(5));
    }
    if (random.nextInt(5) == 0) say("notabot " + (1 + random.nextInt(5)), 30);
    if (random.nextInt(9) == 0) say("baja", 5);
  }

  private void withPerson() {
    say("cliente", random.nextInt(300));
    say("escala " + one(TEAMS) + " regla=" + one(RULES), 1);
    promise("FIRST_REPLY");
    say("pasa", 1);
    int deeds = random.nextInt(7);
    for (int n = 0; n < deeds; n++) deed();
    if (random.nextInt(6) == 0) return;
    ends();
  }

  private void deed() {
    switch (random.nextInt(6)) {
      case 0 -> say("toma " + one(AGENTS), random.nextInt(4_000));
      case 1, 2 -> say("agente " + one(AGENTS), random.nextInt(9_000));
      case 3 -> say("cliente", random.nextInt(90_000));
      case 4 -> say("traspasa " + one(TEAMS) + " nivel=" + (1 + random.nextInt(3)), random.nextInt(3_000));
      default -> promise("RESOLUTION");
    }
  }

  private void ends() {
    switch (random.nextInt(5)) {
      case 0 -> say("silencio", 90_000);
      case 1 -> say("devuelve " + one(AGENTS), 900);
      default -> {
        say("resuelve " + one(AGENTS) + " etiqueta=" + one(List.of("needed", "not_needed", "too_late")) + (random.nextInt(9) == 0 ? " salida=spam" : ""), 900);
        if (random.nextBoolean()) say("encuesta " + one(AGENTS), 1);
        else return;
        if (random.nextBoolean()) say("nota " + (1 + random.nextInt(5)), 900);
        if (random.nextInt(3) == 0) reopened();
      }
    }
  }

  private void reopened() {
    say("cliente", random.nextInt(80_000));
    say("reabre " + one(TEAMS), 0);
    deed();
    say("resuelve " + one(AGENTS), 500);
  }

  private void promise(String clock) {
    say("plazo " + clock + " " + MOMENT.format(at.plusSeconds(random.nextInt(20_000))).replace(' ', '_'), 0);
  }

  private void say(String what, int later) {
    at = at.plus(Duration.ofSeconds(later));
    text.append(MOMENT.format(at)).append(' ').append(who).append(' ').append(what).append('\n');
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String yes() {
    return random.nextInt(4) == 0 ? "si" : "no";
  }
}
