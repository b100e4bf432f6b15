package relevo.flow.understanding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import relevo.events.flow.Signals;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Shows an analyst what the rules would see of one sentence. */
@Path("signals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class SignalsResource {

  private static final int LONGEST_TEXT = 4096;
  private static final Set<String> LANGUAGES = Set.of("es", "en", "pt");

  @Inject Understanding understanding;

  @POST
  public SignalsSeen of(Sentence sentence) {
    String text = sentence == null ? null : sentence.text();
    if (text == null || text.isBlank()) throw refusal("text-missing", "Falta «text»: escriba la frase que quiere probar.");
    if (text.length() > LONGEST_TEXT) throw refusal("text-too-long", "La frase tiene más de 4096 letras; acórtela.");
    if (sentence.language() != null && !LANGUAGES.contains(sentence.language())) {
      throw refusal("language-unknown", "No se conoce el idioma «" + sentence.language() + "»: use es, en o pt.");
    }
    return seen(sentence.language(), understanding.read(text));
  }

  private static Refusal refusal(String code, String sentence) {
    return new Refusal(422, code, sentence);
  }

  private static SignalsSeen seen(String language, Reading reading) {
    String detected = reading.language() == null ? "es" : reading.language();
    Signals signals = reading.signals();
    return new SignalsSeen(language == null ? detected : language, signals.wantsHuman(), signals.frustrated(), signals.mood(),
        signals.topic(), signals.spans());
  }
}
