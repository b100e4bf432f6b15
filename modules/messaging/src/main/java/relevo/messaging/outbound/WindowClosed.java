package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.template.Accounts;
import relevo.messaging.template.Templates;
import relevo.messaging.template.TemplatesResource.TemplateView;

/** Tells an agent that only a template may leave, and which would do. */
@ApplicationScoped
class WindowClosed {

  private static final String WHY =
      "Pasaron más de 24 horas desde el último mensaje del cliente: WhatsApp solo admite ahora una plantilla. ";
  /** More names make no sentence; the program has them all. */
  private static final int MOST_NAMED = 3;

  /** One that would do, as the problem names it. */
  public record Usable(String name, String language, String category, String text) {}

  @Inject Accounts accounts;
  @Inject Templates templates;

  Refusal refusal(Conversation conversation) {
    List<Usable> usable = accounts.of(conversation.channel()).map(account -> templates.usable(account, conversation.contactId()))
        .orElse(List.of()).stream().map(WindowClosed::usable).toList();
    return new Refusal(409, "window-closed", WHY + named(usable)).with("templates", usable);
  }

  private static Usable usable(TemplateView template) {
    return new Usable(template.name(), template.language(), template.category(), template.text());
  }

  static String named(List<Usable> usable) {
    if (usable.isEmpty()) return "No hay ninguna aprobada que sirva.";
    Map<String, StringJoiner> languages = new LinkedHashMap<>();
    for (Usable each : usable) languages.computeIfAbsent(each.name(), any -> new StringJoiner(", ", " (", ")")).add(each.language());
    StringJoiner names = new StringJoiner(", ");
    languages.entrySet().stream().limit(MOST_NAMED).forEach(each -> names.add("«" + each.getKey() + "»" + each.getValue()));
    int more = languages.size() - MOST_NAMED;
    return "Sirven " + names + (more > 0 ? " y " + more + " más." : ".");
  }
}
