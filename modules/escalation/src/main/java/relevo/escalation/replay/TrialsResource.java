package relevo.escalation.replay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.command.Once;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.Rejudge;
import relevo.escalation.judge.Rejudge.TwoCards;
import relevo.escalation.replay.Trial.Kind;
import relevo.escalation.replay.TrialBook.Changed;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Where analysts see what rules would have done: with past conversations (a replay), or with the live ones (a shadow). */
@Path("rules/{kind: replays|shadows}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class TrialsResource {

  private static final int MOST_LISTED = 50;
  private static final int PAGE = 20;

  @Inject Trials trials;
  @Inject StartTrial starting;
  @Inject Reports reports;
  @Inject TrialBook book;
  @Inject TrialRules rules;
  @Inject Rejudge rejudge;
  @Inject ProductClock clock;
  @Inject Once once;
  @PathParam("kind") String kind;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /** The newest first, without their reports. */
  public record TrialList(List<TrialCard> items) {}

  /** A page of changed conversations; {@code next} is the cursor of the page after it, or null. */
  public record ChangePage(List<ChangedChat> items, String next) {}

  /**
   * Where a conversation would have gone another way.
   *
   * @param difference {@code hands_over}, {@code keeps}, {@code moves} or {@code other}
   * @param before the card of what was decided; null if it is not kept any more
   * @param after the card of what would have been
   */
  public record ChangedChat(UUID conversation, UUID message, Instant at, String difference, JsonObject before, JsonObject after) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public TrialList list() {
    return new TrialList(trials.newest(kind(), MOST_LISTED).stream().map(trial -> trial.card(null)).toList());
  }

  /** The answer does not wait for it. */
  @POST
  @Transactional
  public Response start(InputStream body) {
    TrialRequest asked = JsonBody.read(body, TrialRequest.class, TrialRequest.LARGEST);
    String by = Caller.name(security, null);
    return Response.accepted(once.only(Caller.scope(security, "rules"), key, kind, asked, TrialCard.class, () ->
        kind() == Kind.REPLAY ? starting.replay(asked, by) : starting.shadow(asked, by))).build();
  }

  /** With the report as far as it has grown. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}")
  @Transactional
  public TrialCard trial(@PathParam("id") String id) {
    Trial trial = found(id);
    return trial.card(reports.of(trial.id()));
  }

  @POST
  @Path("{id}/stop")
  @Transactional
  public TrialCard stop(@PathParam("id") String id) {
    Trial trial = found(id);
    trial.stop(clock.now());
    return trial.card(reports.of(trial.id()));
  }

  /** The figures if they are within the limits, else 409 with the figures. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}/guard")
  @Transactional
  public Guarded guard(@PathParam("id") String id) {
    Guarded guarded = reports.of(found(id).id()).guard();
    Guard.objection(guarded).ifPresent(refusal -> {
      throw refusal;
    });
    return guarded;
  }

  /** The changed conversations with both cards, the newest change first. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}/changes")
  @Transactional
  public ChangePage changes(@PathParam("id") String id, @QueryParam("cursor") String cursor) {
    Trial trial = found(id);
    Mark mark = Mark.parse(cursor);
    RuleSet set = rules.of(trial.id(), trial::files);
    List<Changed> page = book.changed(trial.id(), mark.at(), mark.conversation(), PAGE);
    return new ChangePage(page.stream().map(changed -> chat(changed, set)).toList(),
        page.size() < PAGE ? null : Mark.of(page.getLast()).toString());
  }

  private ChangedChat chat(Changed changed, RuleSet set) {
    Optional<TwoCards> cards = rejudge.cards(set, changed.difference().message());
    return new ChangedChat(changed.conversation(), changed.difference().message(), changed.difference().at(),
        changed.difference().kind().name().toLowerCase(Locale.ROOT), cards.map(TwoCards::before).orElse(null),
        cards.map(TwoCards::after).orElse(null));
  }

  private Trial found(String id) {
    try {
      return trials.with(UUID.fromString(id)).filter(trial -> trial.kind() == kind()).orElseThrow(() -> missing(id));
    } catch (IllegalArgumentException notAnId) {
      throw missing(id);
    }
  }

  private Refusal missing(String id) {
    return Refusal.missing((kind() == Kind.REPLAY ? "la repetición «" : "la sombra «") + id + "»");
  }

  private Kind kind() {
    return kind.equals("replays") ? Kind.REPLAY : Kind.SHADOW;
  }
}
