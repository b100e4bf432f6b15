package relevo.ticketing.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relevo.kernel.Refusal;
import relevo.ticketing.agent.Agents;

/** Puts a canned reply, or a text written like one, into the words that one customer reads. */
@ApplicationScoped
public class SayCanned {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}\\s][^{}]{0,59}?)\\s*}}");

  @Inject CannedReplies replies;
  @Inject Agents agents;

  /** Whom it is said to, and by whom; {@code contact} is what the customer calls themselves, or null. */
  public record About(UUID ticket, String team, String language, String contact, String agent) {}

  /**
   * @param shortcut whose own reply of the team, or else of the desk, is meant; null for {@code text}
   * @throws Refusal 409 if there is no such reply any more, or something is not known that stands in it
   */
  public String words(String shortcut, String text, About about) {
    return filled(shortcut == null || shortcut.isBlank() ? text : written(shortcut, about), about);
  }

  private String written(String shortcut, About about) {
    CannedReply reply = replies.of(about.team(), shortcut)
        .orElseThrow(() -> new Refusal(409, "canned-missing", "Ya no hay una respuesta guardada con el atajo «" + shortcut + "»."));
    String own = switch (about.language()) {
      case "en" -> reply.en;
      case "pt" -> reply.pt;
      default -> reply.es;
    };
    return Stream.of(own, reply.es, reply.en, reply.pt).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private String filled(String words, About about) {
    Map<String, String> known = new HashMap<>();
    known.put("contact.name", about.contact());
    known.put("agent.name", about.agent() == null ? null : agents.nameOf(about.agent()));
    known.put("ticket.id", about.ticket().toString());
    Matcher variable = VARIABLE.matcher(words);
    StringBuilder filled = new StringBuilder();
    while (variable.find()) {
      String value = known.get(variable.group(1));
      if (value == null || value.isBlank()) {
        throw new Refusal(409, "value-missing", "No se sabe el valor de {{" + variable.group(1) + "}}: escriba la respuesta usted.");
      }
      variable.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return variable.appendTail(filled).toString();
  }
}
