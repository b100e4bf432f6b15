package relevo.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in who carries the administrator's token ({@code Authorization: Bearer}); everyone else gets 401, whatever they ask for. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  @Inject @ConfigProperty(name = "relevo.api.token") Optional<String> token;

  @Override
  public void filter(ContainerRequestContext request) {
    if (isOurs(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      request.setSecurityContext(new Administrator(request.getSecurityContext().isSecure()));
    } else {
      request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
          .type("application/problem+json")
          .entity(Json.createObjectBuilder()
              .add("type", "urn:relevo:problem:unauthorized")
              .add("title", "Falta la clave de la API, o no es la correcta (Authorization: Bearer …).")
              .add("status", Response.Status.UNAUTHORIZED.getStatusCode())
              .build().toString())
          .build());
    }
  }

  private boolean isOurs(String header) {
    if (header == null || token.isEmpty() || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return false;
    byte[] asked = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(asked, token.get().getBytes(StandardCharsets.UTF_8));
  }

  private record Administrator(boolean secure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return () -> "admin";
    }

    @Override
    public boolean isUserInRole(String role) {
      return true;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String getAuthenticationScheme() {
      return "Bearer";
    }
  }
}
