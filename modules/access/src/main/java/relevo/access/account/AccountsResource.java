package relevo.access.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Accounts: listed, opened, changed, closed and unlocked by administrators. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class AccountsResource {

  private static final int MOST = 1_000;

  @Inject Accounts accounts;
  @Inject KeepAccounts keeping;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /** All accounts, by login. */
  public record AccountList(List<AccountCard> items) {}

  @GET
  @Transactional
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  public AccountList accounts() {
    return new AccountList(accounts.all(MOST).stream().map(account -> account.card(clock.now())).toList());
  }

  @POST
  @Transactional
  public Response open(InputStream body) {
    Account account = keeping.open(JsonBody.read(body, AccountWish.class), caller());
    return Response.status(Response.Status.CREATED).entity(account.card(clock.now())).build();
  }

  @GET
  @Path("{id}")
  @Transactional
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  public AccountCard account(@PathParam("id") String id) {
    return accounts.found(id).card(clock.now());
  }

  /** The whole account as it is to be; a new password signs everybody out of it. */
  @PUT
  @Path("{id}")
  @Transactional
  public AccountCard change(@PathParam("id") String id, InputStream body) {
    return keeping.change(id, JsonBody.read(body, AccountWish.class), caller()).card(clock.now());
  }

  @POST
  @Path("{id}/unlock")
  @Transactional
  public AccountCard unlock(@PathParam("id") String id) {
    Account account = accounts.locked(id);
    keeping.unlock(account, caller());
    return account.card(clock.now());
  }

  private String caller() {
    return Caller.name(security, null);
  }
}
