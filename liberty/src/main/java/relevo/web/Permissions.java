package relevo.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Gives every operation of the API its doorkeeper, by what {@link Allowed} says; without it, administrators only. */
@Provider
public class Permissions implements DynamicFeature {

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    Allowed onMethod = operation.getResourceMethod().getAnnotation(Allowed.class);
    Allowed allowed = onMethod != null ? onMethod : operation.getResourceClass().getAnnotation(Allowed.class);
    if (allowed == null || !allowed.anybody()) context.register(new Doorkeeper(allowed == null ? new Role[0] : allowed.to()));
  }

  @Priority(Priorities.AUTHORIZATION)
  private static class Doorkeeper implements ContainerRequestFilter {

    private final Role[] oneOf;

    Doorkeeper(Role[] oneOf) {
      this.oneOf = oneOf;
    }

    @Override
    public void filter(ContainerRequestContext request) {
      Caller caller = (Caller) request.getSecurityContext().getUserPrincipal();
      boolean looks = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
      if (caller.readOnly() && !looks) {
        request.abortWith(Problem.of(Status.FORBIDDEN, "read-only", "Esta clave solo sirve para mirar."));
      } else if (!caller.may(oneOf)) {
        request.abortWith(Problem.of(Status.FORBIDDEN, "forbidden", "Su cuenta no puede hacer esto. Puede quien tiene el rol " + roles() + "."));
      }
    }

    private String roles() {
      String some = Arrays.stream(oneOf).map(Role::word).collect(Collectors.joining(", "));
      return some.isEmpty() ? Role.ADMINISTRATOR.word() : some + " o " + Role.ADMINISTRATOR.word();
    }
  }
}
