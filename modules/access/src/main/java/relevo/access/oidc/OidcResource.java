package relevo.access.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.account.Account;
import relevo.access.log.AccessLog;
import relevo.access.secret.Secret;
import relevo.access.session.SessionCookie;
import relevo.access.session.Sessions;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;

/** The way to the provider of identities and back, which ends in a session like any other. Browsers go it by themselves. */
@Path("oidc")
@RequestScoped
public class OidcResource {

  private static final String COOKIE = "relevo_sign_in";
  private static final String BACK = "/sign-in/oidc/back";

  @Inject OidcSettings settings;
  @Inject AskProvider provider;
  @Inject ComeIn comeIn;
  @Inject Sessions sessions;
  @Inject SessionCookie cookies;
  @Inject AccessLog log;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @HeaderParam(HttpHeaders.USER_AGENT) String browser;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  /** What the provider said, by way of the browser. */
  @GET
  @Path("back")
  @Transactional(dontRollbackOn = Refusal.class)
  @Allowed(anybody = true)
  public Response back(@QueryParam("code") String code, @QueryParam("state") String state, @QueryParam("iss") String issuer, @QueryParam("error") String error) {
    demandOn();
    Attempt attempt = cookies.value(COOKIE, headers.getCookies(), address.getBaseUri()).flatMap(cookie -> Attempt.of(cookie, clock.now())).orElseThrow(
        () -> new Refusal(400, "oidc-late", "La entrada ha tardado demasiado, o empezó en otro navegador. Empiece otra vez."));
    // The provider is asked before the database is: whoever waits for it holds no connection.
    Person person = counted("-", "", () -> person(attempt, new Answer(code, state, issuer, error)));
    Account account = counted(comeIn.login(person), " " + person.subject(), () -> comeIn.as(person));
    Secret secret = sessions.begin(account.id(), browser, ComeIn.VIA);
    return to(URI.create(attempt.to())).cookie(cookies.made(secret, address.getBaseUri()), cookie("", 0)).build();
  }

  @GET
  @Allowed(anybody = true)
  public Response start(@QueryParam("to") String to) {
    demandOn();
    cookies.demandSafe(address.getBaseUri());
    Attempt attempt = Attempt.begin(to, clock.now());
    return to(provider.address(attempt, own(BACK))).cookie(cookie(attempt.cookie(), (int) Attempt.LONGEST.toSeconds())).build();
  }

  /** After our own session: out of the provider's, too. */
  @GET
  @Path("out")
  @Allowed(anybody = true)
  public Response out() {
    return to(provider.farewell(own("/")).orElse(URI.create("/"))).build();
  }

  private Person person(Attempt attempt, Answer answer) {
    answer.demandTo(attempt);
    return provider.person(attempt, answer, own(BACK));
  }

  private <T> T counted(String who, String detail, Supplier<T> step) {
    try {
      return step.get();
    } catch (Refusal refused) {
      log.refused(who, refused.code() + detail);
      throw refused;
    }
  }

  private void demandOn() {
    if (!settings.isOn()) throw new Refusal(404, "oidc-off", "En esta mesa se entra con usuario y contraseña: no hay otro proveedor de identidad.");
  }

  private URI own(String path) {
    return publicUrl.map(url -> URI.create(url + path)).orElseGet(() -> address.getBaseUri().resolve(path));
  }

  private static Response.ResponseBuilder to(URI place) {
    return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, place.toString()).header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer");
  }

  /** Lax: it must come along when the provider's page sends the browser back. */
  private NewCookie cookie(String value, int seconds) {
    return cookies.made(COOKIE, value, seconds, NewCookie.SameSite.LAX, address.getBaseUri());
  }
}
