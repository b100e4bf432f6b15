package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.UUID;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.loan.Lending;
import relevo.ticketing.loan.LoanCard;
import relevo.ticketing.loan.Loans;

/** Leaves a ticket's conversation to the bot for one task, and takes it back. */
@Path("tickets/{id}/lend")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketLoanResource {

  @Inject LendTicket lend;
  @Inject Lending lending;
  @Inject Loans loans;
  @Inject Once once;
  @Inject Scope scope;
  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public LoanList loans() {
    return new LoanList(loans.of(scope.present(id, security)));
  }

  /** The answer is the loan; it ends by itself, at {@code dueAt} at the latest. */
  @POST
  @Transactional
  public LoanCard lend(InputStream body) {
    Lend asked = JsonBody.read(body, Lend.class);
    return once.only(Caller.scope(security, Scope.id(id).toString()), key, "lend", asked, LoanCard.class,
        () -> lend.lend(scope.held(id, security), asked, Scope.agent(security, null)));
  }

  /** @throws Refusal 409 if the bot does not have it */
  @DELETE
  @Transactional
  public void takeBack() {
    UUID ticket = scope.held(id, security);
    if (!lending.takeBack(ticket, Scope.agent(security, null))) {
      throw new Refusal(409, "not-lent", "El bot no lleva esta conversación: ya la tiene una persona.");
    }
  }
}
