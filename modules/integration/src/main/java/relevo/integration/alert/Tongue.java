package relevo.integration.alert;

import java.util.List;
import java.util.Locale;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;

/** The words of an alert in the languages of the desk. */
public enum Tongue {

  ES("Cliente", "Teléfono", "Equipo", "Motivo", "Nivel", "Prioridad", "Responder antes de", "Idioma", "Tomar", "Abrir",
      "Un cliente espera a una persona", "Sin plazo", "Sin nombre", "En espera", "Tomado por %s", "Resuelto", "Devuelto al bot", "Transferido a %s",
      "Fuera de plazo", "(cortado: ábralo para leerlo entero)", "Vuelve a esperar a una persona"),
  EN("Customer", "Phone", "Team", "Reason", "Tier", "Priority", "Answer before", "Language", "Take", "Open",
      "A customer waits for a person", "No deadline", "No name", "Waiting", "Taken by %s", "Resolved", "Handed back to the bot", "Transferred to %s",
      "Overdue", "(cut: open it to read all of it)", "It waits for a person again"),
  PT("Cliente", "Telefone", "Equipe", "Motivo", "Nível", "Prioridade", "Responder antes de", "Idioma", "Assumir", "Abrir",
      "Um cliente espera por uma pessoa", "Sem prazo", "Sem nome", "Em espera", "Assumido por %s", "Resolvido", "Devolvido ao bot", "Transferido para %s",
      "Fora do prazo", "(cortado: abra para ler tudo)", "Volta a esperar por uma pessoa");

  private static final String SETTING = "language";

  public final String customer;
  public final String phone;
  public final String team;
  public final String reason;
  public final String tier;
  public final String priority;
  public final String due;
  public final String language;
  public final String take;
  public final String open;
  public final String title;
  public final String noDeadline;
  public final String noName;
  public final String waiting;
  public final String takenBy;
  public final String resolved;
  public final String handedBack;
  public final String movedTo;
  public final String overdue;
  public final String cutShort;
  public final String again;

  Tongue(String customer, String phone, String team, String reason, String tier, String priority, String due, String language, String take,
      String open, String title, String noDeadline, String noName, String waiting, String takenBy, String resolved, String handedBack, String movedTo,
      String overdue, String cutShort, String again) {
    this.customer = customer;
    this.phone = phone;
    this.team = team;
    this.reason = reason;
    this.tier = tier;
    this.priority = priority;
    this.due = due;
    this.language = language;
    this.take = take;
    this.open = open;
    this.title = title;
    this.noDeadline = noDeadline;
    this.noName = noName;
    this.waiting = waiting;
    this.takenBy = takenBy;
    this.resolved = resolved;
    this.handedBack = handedBack;
    this.movedTo = movedTo;
    this.overdue = overdue;
    this.cutShort = cutShort;
    this.again = again;
  }

  /** What an administrator chooses. */
  public static Field field() {
    return Field.choice(SETTING, new Words("Idioma de los avisos", "Language of the alerts", "Idioma dos avisos"), List.of("es", "en", "pt"));
  }

  /** What an administrator chose. */
  public static Tongue of(Setup setup) {
    return of(setup.setting(SETTING).orElse(null));
  }

  /** Spanish, unless it is one of the others. */
  public static Tongue of(String language) {
    if (language == null) return ES;
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "en" -> EN;
      case "pt" -> PT;
      default -> ES;
    };
  }
}
