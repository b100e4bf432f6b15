package relevo.access.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.access.account.Account;
import relevo.access.account.AccountShut;
import relevo.access.account.Accounts;
import relevo.access.log.AccessLog;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Whose account it is at the provider of identities: linked and unlinked by administrators. */
@Path("accounts/{id}/identity")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class IdentityResource {

  private static final int LONGEST_SUBJECT = 255;

  @Inject OidcSettings settings;
  @Inject Identities identities;
  @Inject Accounts accounts;
  @Inject AccessLog log;
  @Inject Event<AccountShut> shut;
  @Context SecurityContext security;

  /** Whom to link: {@code subject} as the provider calls the person, which who was turned away is told. */
  public record Link(String subject) {}

  @GET
  @Transactional
  @Allowed(to = Role.AUDITOR)
  public IdentityCard identity(@PathParam("id") String id) {
    return identities.of(accounts.found(id).id()).map(Identity::card).orElseThrow(IdentityResource::none);
  }

  /** The account keeps the roles and teams that it has: they stay an administrator's to say. Whoever came in by another identity is out. */
  @PUT
  @Transactional
  public IdentityCard link(@PathParam("id") String id, InputStream body) {
    Link link = JsonBody.read(body, Link.class);
    String subject = link.subject() == null ? "" : link.subject().strip();
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) throw new Refusal(422, "subject", "Falta «subject», como lo dice el proveedor de identidad.");
    if (!settings.isOn()) throw new Refusal(409, "oidc-off", "No hay ningún proveedor de identidad: falta RELEVO_OIDC_ISSUER.");
    accounts.alone();
    Account account = accounts.found(id);
    String issuer = settings.issuer().toString();
    if (identities.of(issuer, subject).filter(taken -> !taken.accountId().equals(account.id())).isPresent()) {
      throw new Refusal(409, "identity-taken", "Esa identidad ya está enlazada con otra cuenta.");
    }
    boolean hadAnother = identities.unlink(account.id());
    Identity identity = identities.link(account.id(), issuer, subject, false, caller());
    log.add(caller(), "linked account", account.login(), subject);
    if (hadAnother) shut.fire(new AccountShut(account.id()));
    return identity.card();
  }

  /** Whoever came in by it is out. */
  @DELETE
  @Transactional
  public void unlink(@PathParam("id") String id) {
    Account account = accounts.found(id);
    if (!identities.unlink(account.id())) throw none();
    log.add(caller(), "unlinked account", account.login(), null);
    shut.fire(new AccountShut(account.id()));
  }

  private static Refusal none() {
    return Refusal.missing("ninguna identidad enlazada con esa cuenta");
  }

  private String caller() {
    return Caller.name(security, null);
  }
}
