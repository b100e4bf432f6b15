package relevo.integration.alert.teams;

import java.util.List;
import java.util.Locale;

/** What the page of a link says, in the language of the browser. */
enum TakeWords {

  ES("Tomar el ticket", "¿Toma usted este ticket?", "Cliente", "Motivo", "Tomar", "Abrir en Relevo", "El ticket es suyo.", "Ya lo tiene %s.",
      "Este ticket ya está resuelto.", "Su cuenta no puede tomar tickets de este equipo.", "Este enlace no vale.",
      "Este enlace ha caducado: abra el ticket en Relevo.", "Este enlace ya se usó: el ticket espera otra vez, tómelo en Relevo."),
  EN("Take the ticket", "Do you take this ticket?", "Customer", "Reason", "Take", "Open in Relevo", "The ticket is yours.", "%s has it already.",
      "This ticket is resolved.", "Your account cannot take this team's tickets.", "This link is not valid.",
      "This link is too old: open the ticket in Relevo.", "This link was used before: the ticket waits again, take it in Relevo."),
  PT("Assumir o ticket", "Você assume este ticket?", "Cliente", "Motivo", "Assumir", "Abrir no Relevo", "O ticket é seu.", "%s já está com ele.",
      "Este ticket já está resolvido.", "Sua conta não pode assumir tickets desta equipe.", "Este link não é válido.",
      "Este link expirou: abra o ticket no Relevo.", "Este link já foi usado: o ticket espera de novo, assuma-o no Relevo.");

  final String title;
  final String question;
  final String customer;
  final String reason;
  final String take;
  final String open;
  final String taken;
  final String held;
  final String resolved;
  final String notTheirs;
  final String invalid;
  final String late;
  final String used;

  TakeWords(String title, String question, String customer, String reason, String take, String open, String taken, String held, String resolved,
      String notTheirs, String invalid, String late, String used) {
    this.title = title;
    this.question = question;
    this.customer = customer;
    this.reason = reason;
    this.take = take;
    this.open = open;
    this.taken = taken;
    this.held = held;
    this.resolved = resolved;
    this.notTheirs = notTheirs;
    this.invalid = invalid;
    this.late = late;
    this.used = used;
  }

  /** The first of those that the browser prefers; Spanish if it wants none of them. */
  static TakeWords of(List<Locale> preferred) {
    for (Locale locale : preferred) {
      for (TakeWords words : values()) {
        if (words.name().equalsIgnoreCase(locale.getLanguage())) return words;
      }
    }
    return ES;
  }

  String tongue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
