package relevo.integration.alert.teams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Alert;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.Tongue;
import relevo.integration.alert.teams.TakeByLink.Found;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/**
 * Where a link to take a ticket leads: a page that asks, and only its button takes, since programs that show previews follow links too.
 * Whoever follows it has signed in at the console.
 */
@Path("{account}/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TakeResource {

  private static final String POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Inject TakeByLink take;
  @Inject DeskAddress desk;
  @PathParam("account") String account;
  @PathParam("token") String token;
  @Context SecurityContext security;
  @Context HttpHeaders headers;

  record Page(int status, String html) {}

  @GET
  @Transactional
  public Response ask() {
    return response(asked());
  }

  Page asked() {
    Found found = take.find(account, token);
    Standing ticket = found.isGood() ? take.ticket(found).orElse(null) : null;
    if (ticket == null) return unusable(found);
    if (!TakeByLink.sees(Caller.of(security).teams(), ticket)) return new Page(403, TakePage.saying(words(), words().notTheirs, null));
    if (!ticket.status().equals("open")) return new Page(200, TakePage.saying(words(), TakeByLink.state(ticket, login(), words()), desk.ofTicket(ticket.ticket())));
    Alert alert = new Alert(ticket, ticket.team(), desk.ofTicket(ticket.ticket()), Tongue.of(words().tongue()));
    return new Page(200, TakePage.asking(words(), alert.customer(), alert.reason(), alert.link()));
  }

  @POST
  @Transactional
  public Response take() {
    Found found = take.find(account, token);
    if (!found.isGood()) return response(unusable(found));
    return response(new Page(200, TakePage.saying(words(), take.take(account, found, login(), Caller.of(security).teams(), words()), desk.ofTicket(found.link().ticket()))));
  }

  private Page unusable(Found found) {
    if (found.late()) return new Page(410, TakePage.saying(words(), words().late, desk.ofTicket(found.link().ticket())));
    return new Page(404, TakePage.saying(words(), words().invalid, null));
  }

  private String login() {
    return Caller.of(security).name();
  }

  private TakeWords words() {
    return TakeWords.of(headers.getAcceptableLanguages());
  }

  private static Response response(Page page) {
    return Response.status(page.status()).entity(page.html()).type("text/html;charset=UTF-8").header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store").build();
  }
}
