package relevo.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.session.Recognition;
import relevo.access.session.SessionCookie;
import relevo.permission.Caller;
import relevo.permission.Recognised;
import relevo.permission.Role;

/**
 * Lets in who carries the installation's token or a program's key ({@code Authorization: Bearer}), or the cookie of a session; everyone
 * else gets 401, whatever they ask for. What a browser sends must come from a page of ours.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class Door implements ContainerRequestFilter {

  static final String CSRF = "X-Relevo-Csrf";
  private static final String SCHEME = "Bearer ";
  private static final String SIGN_IN = "session";
  private static final String PROVIDERS = "session/providers";
  private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Caller OPERATOR = new Caller("admin", Set.of(Role.ADMINISTRATOR), Set.of(), false, true);

  @Inject @ConfigProperty(name = "relevo.api.token") Optional<String> token;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @Inject Recognition recognition;
  @Inject SessionCookie cookies;

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    Optional<String> cookie = cookies.value(request.getCookies(), request.getUriInfo().getBaseUri());
    Optional<Caller> caller = header != null ? byHeader(header) : cookie.flatMap(recognition::byCookie);
    if (caller.isPresent()) {
      if (header == null && isForged(request, cookie.orElseThrow())) return;
      request.setSecurityContext(new Recognised(caller.get(), request.getSecurityContext().isSecure()));
    } else if (isSignIn(request)) {
      if (!isFromHere(request)) request.abortWith(forged());
    } else {
      request.abortWith(Problem.of(Status.UNAUTHORIZED, "unauthorized",
          "Entre con su cuenta, o lleve una clave de la API que valga (Authorization: Bearer …)."));
    }
  }

  private Optional<Caller> byHeader(String header) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
    String secret = header.substring(SCHEME.length()).strip();
    byte[] asked = secret.getBytes(StandardCharsets.UTF_8);
    boolean operator = token.isPresent() && MessageDigest.isEqual(asked, token.get().getBytes(StandardCharsets.UTF_8));
    return operator ? Optional.of(OPERATOR) : recognition.byKey(secret);
  }

  /** Another site can make a browser send the cookie, but neither knows the header nor can lie about where it comes from. */
  private boolean isForged(ContainerRequestContext request, String cookie) {
    if (HARMLESS.contains(request.getMethod())) return false;
    if (isFromHere(request) && Recognition.isOurs(cookie, request.getHeaderString(CSRF))) return false;
    request.abortWith(forged());
    return true;
  }

  private boolean isFromHere(ContainerRequestContext request) {
    return Origin.isOurs(request.getHeaderString("Origin"), request.getUriInfo().getBaseUri(), publicUrl);
  }

  private static Response forged() {
    return Problem.of(Status.FORBIDDEN, "csrf", "La petición no viene de una página de Relevo: falta la cabecera " + CSRF + ", o es de otro sitio.");
  }

  private static boolean isSignIn(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath().replaceAll("^/|/$", "");
    return path.equals(SIGN_IN) && request.getMethod().equals(HttpMethod.POST) || path.equals(PROVIDERS) && request.getMethod().equals(HttpMethod.GET);
  }
}
