package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import relevo.access.account.Account;
import relevo.access.account.AccountCard;
import relevo.access.account.Accounts;
import relevo.access.account.SignIn;
import relevo.access.secret.Secret;
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

  private static final String PASSWORD = "password";

  @Inject SignIn signIn;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject ProductClock clock;
  @Inject PresentSession present;
  @Inject SessionCookie cookies;
  @HeaderParam(HttpHeaders.USER_AGENT) String browser;
  @Context HttpHeaders headers;
  @Context UriInfo address;

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

  /**
   * Who is signed in, and how: {@code via} is {@code password} or {@code oidc}; {@code csrf} goes into the header {@code X-Relevo-Csrf} of every
   * request that changes something.
   */
  public record SignedIn(AccountCard account, String csrf, String via) {}

  /** What failed is counted, so it is committed. */
  @POST
  @Transactional(dontRollbackOn = Refusal.class)
  @Allowed(anybody = true)
  public Response begin(InputStream body) {
    cookies.demandSafe(address.getBaseUri());
    Credentials credentials = JsonBody.read(body, Credentials.class);
    Account account = signIn.with(credentials.login(), credentials.password()).orElseThrow(() -> new Refusal(401, "sign-in",
        "El usuario o la contraseña no son correctos, o la cuenta está cerrada o bloqueada por unos minutos."));
    present.session().ifPresent(sessions::end);
    return begun(account, PASSWORD);
  }

  @GET
  @Transactional
  public SignedIn who() {
    Session session = present.demanded();
    Account account = accounts.byId(session.accountId()).orElseThrow(SessionResource::none);
    return new SignedIn(account.card(clock.now()), new Secret(cookie().orElseThrow()).csrf(), session.via());
  }

  @DELETE
  @Transactional
  public Response end() {
    present.session().ifPresent(sessions::end);
    return Response.noContent().cookie(cookies.none(address.getBaseUri())).build();
  }

  /**
   * One's own password: {@code present} is the one there is, {@code wanted} the one to have. Every browser is signed out, this one gets a
   * new session. Refused with 409 {@code password-elsewhere} where people come in by their provider only, with 422 {@code password-wrong},
   * {@code password-locked} (after too many wrong ones, as at the door) or {@code password} (the new one is too weak).
   * What failed is counted, so it is committed.
   */
  @PUT
  @Path("password")
  @Transactional(dontRollbackOn = Refusal.class)
  public Response password(InputStream body) {
    NewPassword asked = JsonBody.read(body, NewPassword.class);
    Session session = present.demanded();
    signIn.change(session.accountId(), asked.present(), asked.wanted());
    sessions.endAll(session.accountId());
    return begun(accounts.byId(session.accountId()).orElseThrow(SessionResource::none), session.via());
  }

  private Response begun(Account account, String via) {
    Secret secret = sessions.begin(account.id(), browser, via);
    return Response.ok(new SignedIn(account.card(clock.now()), secret.csrf(), via))
        .cookie(cookies.made(secret, address.getBaseUri())).build();
  }

  private Optional<String> cookie() {
    return cookies.value(headers.getCookies(), address.getBaseUri());
  }

  static Refusal none() {
    return new Refusal(404, "no-session", "Esto es para quien ha entrado con su cuenta, no con una clave de la API.");
  }
}
