package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.account.Account;
import relevo.access.account.AccountCard;
import relevo.access.account.Accounts;
import relevo.access.account.SignIn;
import relevo.access.secret.Secret;
import relevo.kernel.Ids;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** The session of the browser that asks: signed in to, looked at, left. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class SessionResource {

  @Inject SignIn signIn;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @CookieParam(Recognition.COOKIE) String cookie;
  @HeaderParam(HttpHeaders.USER_AGENT) String browser;
  @Context SecurityContext security;

  /** What somebody signs in with. */
  public record Credentials(String login, String password) {

    @Override
    public String toString() {
      return "credentials";
    }
  }

  /** A password to change, and the one to have. */
  public record NewPassword(String present, String wanted) {

    @Override
    public String toString() {
      return "a new password";
    }
  }

  /** Who is signed in; {@code csrf} goes into the header {@code X-Relevo-Csrf} of every request that changes something. */
  public record SignedIn(AccountCard account, String csrf) {}

  /** What failed is counted, so it is committed. */
  @POST
  @Transactional(dontRollbackOn = Refusal.class)
  @Allowed(anybody = true)
  public Response begin(InputStream body) {
    Credentials credentials = JsonBody.read(body, Credentials.class);
    Account account = signIn.with(credentials.login(), credentials.password()).orElseThrow(() -> new Refusal(401, "sign-in",
        "El usuario o la contraseña no son correctos, o la cuenta está cerrada o bloqueada por unos minutos."));
    present().ifPresent(sessions::end);
    return begun(account);
  }

  @GET
  @Transactional
  public SignedIn who() {
    Session session = present().orElseThrow(SessionResource::none);
    Account account = accounts.byId(session.accountId()).orElseThrow(SessionResource::none);
    return new SignedIn(account.card(clock.now()), new Secret(cookie).csrf());
  }

  @DELETE
  @Transactional
  public Response end() {
    present().ifPresent(sessions::end);
    return Response.noContent().cookie(cookie("", 0)).build();
  }

  /** Every browser is signed out, this one gets a new session. What failed is counted, so it is committed. */
  @PUT
  @Path("password")
  @Transactional(dontRollbackOn = Refusal.class)
  public Response password(InputStream body) {
    NewPassword asked = JsonBody.read(body, NewPassword.class);
    Session session = present().orElseThrow(SessionResource::none);
    signIn.change(session.accountId(), asked.present(), asked.wanted());
    sessions.endAll(session.accountId());
    return begun(accounts.byId(session.accountId()).orElseThrow(SessionResource::none));
  }

  private Response begun(Account account) {
    Secret secret = Secret.next("");
    sessions.add(new Session(Ids.next(), secret, account.id(), browser, clock.now()));
    return Response.ok(new SignedIn(account.card(clock.now()), secret.csrf())).cookie(cookie(secret.text(), (int) Session.LONGEST.toSeconds())).build();
  }

  private Optional<Session> present() {
    return cookie == null ? Optional.empty() : sessions.by(new Secret(cookie));
  }

  static Refusal none() {
    return new Refusal(404, "no-session", "Esto es para quien ha entrado con su cuenta, no con una clave de la API.");
  }

  private NewCookie cookie(String value, int seconds) {
    boolean secure = security.isSecure() || publicUrl.filter(url -> url.startsWith("https:")).isPresent();
    return new NewCookie.Builder(Recognition.COOKIE).value(value).path("/").maxAge(seconds).httpOnly(true).secure(secure)
        .sameSite(NewCookie.SameSite.STRICT).build();
  }
}
