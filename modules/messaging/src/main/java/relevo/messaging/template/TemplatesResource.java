package relevo.messaging.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import relevo.kernel.Refusal;
import relevo.messaging.template.Templates.Place;
import relevo.messaging.template.Templates.Search;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** The templates of our accounts. */
@Path("templates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Allowed(to = Role.SUPERVISOR)
public class TemplatesResource {

  private static final int LARGEST_PAGE = 200;

  @Inject Templates templates;
  @Inject Accounts accounts;

  /**
   * One template in one language. {@code status} is APPROVED, PENDING, REJECTED, PAUSED, DISABLED …, or DELETED once its provider
   * no longer lists it; {@code text} is its body with {@code variables}, and null where only a webhook told us of it.
   */
  public record TemplateView(
      String account, String name, String language, String status, String category, String quality, String reason, String text,
      List<String> variables, Instant updatedAt) {

    Place place() {
      return new Place(name, language, account);
    }
  }

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page(List<TemplateView> items, String next) {}

  /** By name, language and account; those a channel may send, of one status, in one language, or all. */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public Page templates(@QueryParam("channel") String channel, @QueryParam("status") String status,
      @QueryParam("language") String language, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    }
    String account = channel == null ? null : accounts.known(channel).account();
    List<TemplateView> found = templates.page(new Search(account, status, language, place(cursor)), limit + 1);
    List<TemplateView> page = found.stream().limit(limit).toList();
    return new Page(page, found.size() > limit ? cursor(page.getLast().place()) : null);
  }

  static String cursor(Place place) {
    String words = String.join("\n", place.name(), place.language(), place.account());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  static Place place(String cursor) {
    if (cursor == null) return Place.BEFORE_ALL;
    try {
      String[] words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
      if (words.length == 3) return new Place(words[0], words[1], words[2]);
    } catch (IllegalArgumentException notOurs) {
      throw unknownCursor();
    }
    throw unknownCursor();
  }

  private static Refusal unknownCursor() {
    return new Refusal(422, "cursor", "«cursor» no es uno de los nuestros.");
  }
}
