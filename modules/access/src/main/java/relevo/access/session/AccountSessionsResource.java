package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.access.account.Account;
import relevo.access.account.Accounts;
import relevo.access.log.AccessLog;
import relevo.access.session.SessionsResource.SessionList;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Where somebody else is signed in; administrators sign them out of there. */
@Path("accounts/{account}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed
public class AccountSessionsResource {

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject AccessLog log;
  @PathParam("account") String account;
  @Inject PresentSession present;
  @Context SecurityContext security;

  /** Theirs, the last seen first. */
  @GET
  @Transactional
  @Allowed(to = Role.AUDITOR)
  public SessionList sessions() {
    UUID own = present.session().map(Session::id).orElse(null);
    return new SessionList(sessions.of(accounts.found(account).id()).stream().map(session -> session.card(own)).toList());
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void end(@PathParam("id") String id) {
    Account whose = accounts.found(account);
    sessions.end(sessions.of(whose.id()).stream().filter(session -> session.id().toString().equals(id)).findFirst()
        .orElseThrow(() -> Refusal.missing("esa sesión")));
    log.add(Caller.name(security, null), "ended session", whose.login(), null);
  }
}
