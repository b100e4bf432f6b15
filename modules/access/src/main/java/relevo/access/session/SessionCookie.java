package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.secret.Secret;
import relevo.kernel.Refusal;

/** The cookies of signing in. Over https their names are such that no neighbouring host of the same domain can set them. */
@ApplicationScoped
public class SessionCookie {

  /** Only the browser that signed in sends it. */
  private static final String SESSION = "relevo_session";

  private static final String HOST_ONLY = "__Host-";
  private static final String LOOPBACK = "localhost|127(\\.\\d{1,3}){3}|\\[::1]";

  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @Inject @ConfigProperty(name = "relevo.sandbox", defaultValue = "true") boolean sandbox;

  /** Whether browsers reach this desk over https; the address of a request that comes through a proxy does not tell. */
  private boolean isSafe(URI asked) {
    return "https".equals(asked.getScheme()) || publicUrl.filter(url -> url.startsWith("https:")).isPresent();
  }

  /** The secret of the session, if the browser has one. */
  public Optional<String> value(Map<String, Cookie> sent, URI asked) {
    return value(SESSION, sent, asked);
  }

  public Optional<String> value(String plain, Map<String, Cookie> sent, URI asked) {
    return Optional.ofNullable(sent.get(name(plain, asked))).map(Cookie::getValue);
  }

  String name(String plain, URI asked) {
    return isSafe(asked) ? HOST_ONLY + plain : plain;
  }

  /** @throws Refusal 403 where password and session would go over a network for everybody to read */
  public void demandSafe(URI asked) {
    if (isSafe(asked) || sandbox || String.valueOf(asked.getHost()).matches(LOOPBACK)) return;
    throw new Refusal(403, "insecure", "Solo se entra por https: la contraseña y la sesión se podrían leer por el camino."
        + " El operador pone la dirección en RELEVO_PUBLIC_URL.");
  }

  public NewCookie made(Secret secret, URI asked) {
    return made(SESSION, secret.text(), (int) Session.LONGEST.toSeconds(), NewCookie.SameSite.STRICT, asked);
  }

  /** Makes the browser forget it. */
  NewCookie none(URI asked) {
    return made(SESSION, "", 0, NewCookie.SameSite.STRICT, asked);
  }

  public NewCookie made(String plain, String value, int seconds, NewCookie.SameSite sameSite, URI asked) {
    return new NewCookie.Builder(name(plain, asked)).value(value).path("/").maxAge(seconds).httpOnly(true).secure(isSafe(asked))
        .sameSite(sameSite).build();
  }
}
