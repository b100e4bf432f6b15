package relevo.integration.delivery;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.delivery.StoredDelivery.State;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Reach;
import relevo.permission.Role;

/** One delivery, and telling it again. */
@Path("integrations/deliveries/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class DeliveryResource {

  @Inject Deliveries deliveries;
  @Inject Accounts accounts;
  @Inject Jobs jobs;
  @Inject Reach reach;
  @Inject ProductClock clock;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public DeliveryCard delivery() {
    StoredDelivery delivery = deliveries.numbered(id(id)).orElseThrow(this::missing);
    boolean seen = delivery.conversationId == null ? !reach.isLimited(security) : reach.isSeen(security, delivery.conversationId);
    if (!seen) throw missing();
    return DeliveryCard.of(delivery);
  }

  /** Tells it again under the same request id, by which the other side knows what it has already; what waits stays as it is. */
  @POST
  @Path("replay")
  @Transactional
  public DeliveryCard replay() {
    StoredDelivery delivery = deliveries.locked(id(id)).orElseThrow(this::missing);
    if (accounts.named(delivery.account).filter(Account::on).isEmpty()) {
      throw new Refusal(409, "integration-off", "La integración «" + delivery.account + "» está apagada: enciéndala antes.");
    }
    if (delivery.state == State.WAITING) return DeliveryCard.of(delivery);
    delivery.replay(Caller.of(security).name(), clock.now());
    jobs.add(Deliver.KIND, delivery.line, Errand.of(delivery.id));
    return DeliveryCard.of(delivery);
  }

  private Refusal missing() {
    return Refusal.missing("el envío «" + id + "»");
  }

  /** Null for null. @throws Refusal 404 for what is no id */
  static UUID id(String text) {
    if (text == null) return null;
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw Refusal.missing("«" + text + "»");
    }
  }
}
