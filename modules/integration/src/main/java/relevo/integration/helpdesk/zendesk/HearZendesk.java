package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.command.Once;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Reaction;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;

/** Hears Zendesk's webhooks: believes what is signed, and leaves a job for each that is about a ticket of ours, however often it comes. */
@ApplicationScoped
class HearZendesk {

  private static final String INVOCATION = "x-zendesk-webhook-invocation-id";
  private static final int LONGEST = 150;

  @Inject Links links;
  @Inject Once once;
  @Inject Jobs jobs;

  /** It was kept. */
  public record Kept(UUID ticket) {}

  Reaction hear(Setup setup, Incoming request) {
    if (!request.method().equals("POST")) return Reaction.status(405);
    if (!ZendeskSignature.isGenuine(setup, request)) return Reaction.status(401);
    Optional<Hint> hint = Hint.of(request.body());
    Optional<Linked> linked = hint.flatMap(each -> Linked.there(links, setup, each.ticket()));
    if (linked.isEmpty()) return Reaction.status(200);
    UUID ticket = linked.get().ticket();
    String invocation = request.header(INVOCATION).filter(id -> id.length() <= LONGEST).orElse(null);
    once.only("integration " + setup.name(), invocation == null ? null : "webhook " + invocation, "hear", Map.of(), Kept.class, () -> {
      jobs.add(BringIn.KIND, ticket, BringIn.Errand.of(setup.name(), ticket, hint.orElseThrow()));
      return new Kept(ticket);
    });
    return Reaction.status(200);
  }
}
