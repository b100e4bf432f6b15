package relevo.integration.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.account.Vendors;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Reaction;
import relevo.kernel.ProductClock;

/** Where the systems around the desk call us. The vendor's adapter verifies the raw bytes, and answers within the request. */
@Path("integrations/{account}{rest: (/.*)?}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class CallbackResource {

  private static final int LARGEST_BODY = 1 << 20;

  @Inject Accounts accounts;
  @Inject Vendors vendors;
  @Inject ProductClock clock;
  @PathParam("account") String account;
  @PathParam("rest") String rest;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  @GET
  @Transactional
  public Response look() {
    return answer("GET", new byte[0]);
  }

  /** @return whatever the adapter answers; 404 where no such integration is at work, 413 above 1 MiB */
  @POST
  @Transactional
  public Response hear(InputStream in) throws IOException {
    byte[] body = in == null ? new byte[0] : in.readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    return answer("POST", body);
  }

  private Response answer(String method, byte[] body) {
    Optional<Account> known = accounts.named(account).filter(Account::on);
    Optional<Integration> vendor = known.flatMap(each -> vendors.named(each.setup().kind())).filter(Integration::isCalled);
    if (vendor.isEmpty()) return Response.status(Response.Status.NOT_FOUND).build();
    String query = address.getRequestUri().getRawQuery();
    Incoming request = new Incoming(method, rest == null ? "" : rest.replaceFirst("^/", ""), query == null ? "" : query, lowerCase(), body,
        clock.now().minus(clock.ahead()));
    return response(vendor.get().receive(known.get().setup(), request));
  }

  private static Response response(Reaction reaction) {
    Response.ResponseBuilder response = Response.status(reaction.status()).header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'");
    reaction.headers().forEach(response::header);
    return reaction.body() == null ? response.build() : response.type(reaction.type()).entity(reaction.body()).build();
  }

  private Map<String, String> lowerCase() {
    Map<String, String> lower = new HashMap<>();
    headers.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return lower;
  }
}
