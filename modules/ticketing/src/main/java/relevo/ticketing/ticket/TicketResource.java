package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import relevo.command.Once;
import relevo.events.Content;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.draft.Drafts;
import relevo.ticketing.draft.Mode;
import relevo.ticketing.note.Notes;
import relevo.ticketing.promise.Countdowns;
import relevo.ticketing.survey.Surveys;
import relevo.ticketing.vigil.Vigils;

/** One ticket, and what an agent can do with it. A command with an Idempotency-Key is carried out once. */
@Path("tickets/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketResource {

  @Inject Tickets tickets;
  @Inject ClaimTicket claim;
  @Inject WriteToCustomer write;
  @Inject TransferTicket transfer;
  @Inject ResolveTicket resolve;
  @Inject ReleaseTicket release;
  @Inject HandBackTicket handBack;
  @Inject TagTicket tag;
  @Inject MergeTicket merge;
  @Inject Notes notes;
  @Inject Countdowns countdowns;
  @Inject Moves moves;
  @Inject Chats chats;
  @Inject Drafts drafts;
  @Inject Surveys surveys;
  @Inject Vigils vigils;
  @Inject Once once;
  @Inject Scope scope;
  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public TicketDetails details() {
    return details(tickets.numbered(ticket()));
  }

  @POST
  @Path("claim")
  @Transactional
  public TicketCard claim(InputStream body) {
    Claim asked = JsonBody.read(body, Claim.class);
    String agent = Scope.agent(security, asked.agent());
    return only("claim", agent, TicketCard.class, () -> seen(claim.claim(scope.locked(id, security), agent)));
  }

  @POST
  @Path("messages")
  @Transactional
  public ReplyCard write(InputStream body) {
    Words words = JsonBody.read(body, Words.class);
    return only("messages", words, ReplyCard.class, () -> sent(words.said(), write.write(held(), words.said(), Scope.writer(security))));
  }

  @POST
  @Path("transfer")
  @Transactional
  public TicketCard transfer(InputStream body) {
    Transfer asked = JsonBody.read(body, Transfer.class);
    return only("transfer", asked, TicketCard.class, () -> seen(transfer.transfer(free(), asked, Scope.agent(security, null))));
  }

  @POST
  @Path("resolve")
  @Transactional
  public TicketDetails resolve(InputStream body) {
    Closing asked = JsonBody.read(body, Closing.class);
    return only("resolve", asked, TicketDetails.class, () -> details(resolve.resolve(free(), asked)));
  }

  @POST
  @Path("release")
  @Transactional
  public TicketCard release(InputStream body) {
    Parting asked = JsonBody.read(body, Parting.class);
    return only("release", asked, TicketCard.class, () -> seen(release.release(free(), asked, Scope.agent(security, null))));
  }

  @POST
  @Path("hand-back")
  @Transactional
  public TicketCard handBack(InputStream body) {
    Parting asked = JsonBody.read(body, Parting.class);
    return only("hand-back", asked, TicketCard.class, () -> seen(handBack.handBack(free(), asked, Scope.agent(security, null))));
  }

  /** Shows the ticket that goes on. */
  @POST
  @Path("merge")
  @Transactional
  public TicketDetails merge(InputStream body) {
    Merging asked = JsonBody.read(body, Merging.class);
    if (asked.into() == null) throw new Refusal(422, "into-missing", "Diga en «into» con qué ticket se une este.");
    return only("merge", asked, TicketDetails.class,
        () -> details(merge.merge(Scope.id(id), scope.heldWith(id, asked.into(), security), Scope.writer(security))));
  }

  @PUT
  @Path("tags")
  @Transactional
  public TicketDetails tag(InputStream body) {
    Tagging asked = JsonBody.read(body, Tagging.class);
    return details(tag.tag(held(), asked));
  }

  /** What was begun is done. */
  private ReplyCard sent(Content said, ReplyCard reply) {
    drafts.sent(reply.ticket(), Caller.name(security, null), Mode.REPLY, said.text());
    return reply;
  }

  /** With what its caller sees of the chat. */
  private TicketCard seen(TicketCard card) {
    return TicketCard.of(tickets.numbered(card.id()), chats.of(card.id(), Caller.name(security, null)));
  }

  private TicketDetails details(Ticket ticket) {
    return TicketDetails.of(ticket, notes.countOn(ticket.id), countdowns.of(ticket.id), moves.of(ticket.id),
        chats.of(ticket.id, Caller.name(security, null)), surveys.of(ticket.id).orElse(null), vigils.remindedOf(ticket.id).orElse(null));
  }

  private <T> T only(String action, Object asked, Class<T> type, Supplier<T> command) {
    return once.only(Caller.scope(security, Scope.id(id).toString()), key, action, asked, type, command);
  }

  /** One whose work the caller may do, and which nobody else changes meanwhile. */
  private UUID held() {
    return scope.held(id, security);
  }

  /** The same, unless the bot has its conversation. */
  private UUID free() {
    return scope.free(id, security);
  }

  /** One that the caller sees. */
  private UUID ticket() {
    return scope.sighted(id, security);
  }
}
