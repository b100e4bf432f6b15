package relevo.flow.understanding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Where analysts add phrases to a word list, and take them out, without touching its file. */
@Path("phrases/{list}/{language}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class PhrasesResource {

  private static final int MOST_LINES = 1000;
  private static final String NAME = "_?[a-z0-9][a-z0-9-]{0,39}";

  @Inject StoredLists lists;
  @Inject Understanding understanding;
  @Inject ProductClock clock;
  @Inject Event<WordListChanged> changed;

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response list(@PathParam("list") String list, @PathParam("language") String language) {
    String name = name(list, language);
    ListChange change = lists.named(name).map(StoredList::change).orElse(ListChange.NONE);
    List<String> phrases = understanding.lines(name, change);
    if (phrases.isEmpty() && change.equals(ListChange.NONE)) throw Refusal.missing("la lista «" + list + "» en «" + language + "»");
    return answer(list, language, phrases, change, lists.named(name).map(StoredList::version).orElse(0L));
  }

  /** @param ifMatch the {@code ETag} of what was read; {@code "0"} for a list that nobody has changed yet */
  @PUT
  @Transactional
  public Response change(@PathParam("list") String list, @PathParam("language") String language,
      @HeaderParam("If-Match") String ifMatch, InputStream body) {
    String name = name(list, language);
    ListChange change = change(list, JsonBody.read(body, PhraseEdit.class));
    if (ifMatch == null) throw new Refusal(428, "version-missing", "Falta If-Match: lea antes la lista y mande su ETag.");
    StoredList stored = lists.locked(name);
    if (!ifMatch.replace("\"", "").equals(String.valueOf(stored.version()))) {
      throw new Refusal(412, "version-changed", "Otra persona ha cambiado la lista mientras tanto; vuelva a leerla.");
    }
    stored.becomes(change, clock.now());
    lists.flush();
    Response answer = answer(list, language, understanding.lines(name, change), change, stored.version());
    changed.fire(new WordListChanged(name + ".txt", change));
    return answer;
  }

  private static Response answer(String list, String language, List<String> phrases, ListChange change, long version) {
    return Response.ok(new PhraseList(list, language, phrases, change.added(), change.removed()))
        .tag(new EntityTag(String.valueOf(version))).build();
  }

  private static String name(String list, String language) {
    if (!list.matches(NAME)) throw Refusal.missing("la lista «" + list + "»");
    if (!WordLists.LANGUAGES.contains(language)) throw Refusal.missing("el idioma «" + language + "»");
    return list + "." + language;
  }

  private static ListChange change(String list, PhraseEdit edit) {
    ListChange change = new ListChange(StoredList.lines(edit.added()), StoredList.lines(edit.removed()));
    if (change.added().size() + change.removed().size() > MOST_LINES) {
      throw new Refusal(422, "too-many-phrases", "Son más de " + MOST_LINES + " frases; repártalas en varias listas.");
    }
    change.added().forEach(line -> check(list, line));
    return change;
  }

  private static void check(String list, String line) {
    String wrong = WordFile.problem(list, line);
    if (wrong != null) throw new Refusal(422, "phrase-wrong", "«" + line + "»: " + wrong + ".");
  }
}
