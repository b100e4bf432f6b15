package relevo.messaging.outbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.events.Content;
import relevo.kernel.Refusal;
import relevo.messaging.media.FileView;
import relevo.messaging.notice.Consents;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Conversations and what was said in them. */
@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class ConversationResource {

  private static final int LARGEST_PAGE = 200;

  @Inject Transcript transcript;
  @Inject Consents consents;
  @Context SecurityContext security;

  /**
   * A conversation: {@code owner} is {@code bot} or {@code human}. {@code conflicts} are other contacts that share a name with this
   * one and may be the same person; {@code unreachable} says that messages again and again did not reach them. {@code otherWay} is the address,
   * masked, to which an agent's words go by e-mail while WhatsApp's window is closed or {@code prefersMail}: the customer asked for it and has
   * not written on WhatsApp since; null where there is none, and in lists. Times are UTC.
   */
  public record ConversationView(
      UUID id, UUID contact, String phone, String userId, String name, String channel, String owner, Instant openedAt,
      Instant lastInboundAt, Set<UUID> conflicts, boolean unreachable, boolean prefersMail, String otherWay) {

    ConversationView reachedBy(String address) {
      return new ConversationView(id, contact, phone, userId, name, channel, owner, openedAt, lastInboundAt, conflicts, unreachable, prefersMail, address);
    }
  }

  /**
   * One message. {@code direction} is {@code in} or {@code out}, {@code author} {@code customer}, {@code bot} or {@code agent};
   * {@code status} is {@code received} for theirs, and for ours {@code queued}, {@code sending}, {@code retry}, {@code sent},
   * {@code delivered}, {@code read}, {@code failed}, {@code ambiguous} (perhaps sent), {@code superseded} or {@code refused}, with
   * the reason in {@code error}. {@code content} is all that the message holds: files, places, cards, what it answers; {@code file} is how our
   * copy of a customer's file stands, null where there is none; {@code transcript} is what a machine read in it, likewise.
   */
  public record MessageView(
      UUID id, int seq, String direction, String author, String agent, String kind, String text, List<Content.Choice> choices,
      String status, String error, Instant at, Content content, FileView file, Transcribed transcript) {}

  /** A machine's words: {@code mark} says so, in Spanish, and is to be shown beside them. */
  public record Transcribed(String mark, String text) {}

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record Page<T>(List<T> items, String next) {}

  /** Newest first; of one phone (digits), or all. */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public Page<ConversationView> conversations(@QueryParam("phone") String phone, @QueryParam("cursor") UUID cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return transcript.conversations(phone == null ? null : phone.replaceAll("\\D", ""), cursor, within(limit), security);
  }

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Path("{id}")
  @Transactional
  public ConversationView conversation(@PathParam("id") UUID id) {
    return transcript.conversation(id, security);
  }

  /** What the customer said about being written to (stop, resume, …), newest first: the newest of a category counts. */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Path("{id}/consents")
  @Transactional
  public Page<Consents.Wish> consents(@PathParam("id") UUID id) {
    return new Page<>(consents.of(transcript.conversation(id, security).contact()), null);
  }

  /** Oldest first. */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Path("{id}/messages")
  @Transactional
  public Page<MessageView> messages(@PathParam("id") UUID id, @QueryParam("cursor") @DefaultValue("0") int after,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    return transcript.messages(id, after, within(limit), security);
  }

  private static int within(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new Refusal(422, "limit", "«limit» debe estar entre 1 y " + LARGEST_PAGE + ".");
    }
    return limit;
  }
}
