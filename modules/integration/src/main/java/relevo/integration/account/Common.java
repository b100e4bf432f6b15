package relevo.integration.account;

import java.util.List;
import java.util.stream.Stream;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.Words;

/** What an administrator fills in for every integration, beside what its vendor asks for. */
public final class Common {

  public static final String TEAMS = "teams";
  public static final String CHANNELS = "channels";

  private static final Field SOME_TEAMS = Field.of(TEAMS, Kind.LIST, new Words("Solo estos equipos", "Only these teams", "Só estas equipes"))
      .hinted(new Words("Separados por comas; vacío: todos.", "Separated by commas; empty: all.", "Separadas por vírgulas; vazio: todas."));
  private static final Field SOME_CHANNELS = Field.of(CHANNELS, Kind.LIST, new Words("Solo estos canales", "Only these channels", "Só estes canais"))
      .hinted(new Words("El id de cada número, separados por comas; vacío: todos.", "The id of each number, separated by commas; empty: all.",
          "O id de cada número, separados por vírgulas; vazio: todos."));
  private static final Field PER_MINUTE = Field.of(VendorCalls.PER_MINUTE, Kind.NUMBER,
      new Words("Llamadas por minuto como mucho", "Most calls per minute", "Máximo de chamadas por minuto"));
  private static final Field PEOPLE = Field.of(Desk.PEOPLE, Kind.LIST, new Words("Quién es quién", "Who is who", "Quem é quem"))
      .hinted(new Words("correo = usuario, separados por comas, si no entran en Relevo con su correo.",
          "e-mail = user, separated by commas, if people do not sign in to Relevo with their e-mail.",
          "e-mail = usuário, separados por vírgulas, se não entram no Relevo com seu e-mail."));

  private Common() {}

  /** All of a vendor's, its own first. */
  static List<Field> settings(Integration vendor) {
    Stream<Field> ours = vendor.isCalled() ? Stream.of(SOME_TEAMS, SOME_CHANNELS, PEOPLE, PER_MINUTE) : Stream.of(SOME_TEAMS, SOME_CHANNELS, PER_MINUTE);
    return Stream.concat(vendor.settings().stream(), ours).toList();
  }
}
