package relevo.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.access.session.Recognition;
import relevo.access.session.SessionCookie;
import relevo.permission.Caller;
import relevo.permission.Recognised;

/**
 * Lets in who has signed in at the console; sends everyone else there, and from there back. A cookie that only our own pages send does not
 * come along from elsewhere, so the console looks once more. A form counts only from a page of ours.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class TakeDoor implements ContainerRequestFilter {

  private static final String CONSOLE = "/back?to=";

  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @Inject Recognition recognition;
  @Inject SessionCookie cookies;

  @Override
  public void filter(ContainerRequestContext request) {
    URI here = request.getUriInfo().getBaseUri();
    if (request.getMethod().equals(HttpMethod.POST) && !isFromHere(request)) {
      request.abortWith(Problem.of(Response.Status.FORBIDDEN, "csrf", "La petición no viene de una página de Relevo."));
      return;
    }
    Optional<Caller> caller = cookies.value(request.getCookies(), here).flatMap(recognition::byCookie);
    if (caller.isPresent()) request.setSecurityContext(new Recognised(caller.get(), request.getSecurityContext().isSecure()));
    else request.abortWith(toSignIn(request));
  }

  /** Browsers name it for every form; whoever does not is no browser of anybody. */
  private boolean isFromHere(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    return origin != null && Origin.isOurs(origin, request.getUriInfo().getBaseUri(), publicUrl);
  }

  private Response toSignIn(ContainerRequestContext request) {
    String wanted = "/take/" + request.getUriInfo().getPath().replaceFirst("^/", "");
    String place = CONSOLE + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    return Response.status(Response.Status.SEE_OTHER).header("Location", publicUrl.map(url -> url.replaceFirst("/+$", "")).orElse("") + place)
        .header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer").build();
  }
}
