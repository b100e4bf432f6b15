package relevo.ticketing.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.edition.Edition;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Caller;
import relevo.ticketing.team.Supervision;
import relevo.ticketing.team.Teams;

/** Writes what agents say often; who supervises some teams only, for these only. */
@ApplicationScoped
class KeepCannedReplies {

  @Inject CannedReplies replies;
  @Inject Teams teams;
  @Inject ProductClock clock;

  CannedReply add(CannedWish wish, SecurityContext security) {
    CannedReply reply = new CannedReply(Ids.next());
    write(reply, wish, security);
    if (replies.count() >= CannedReplies.MOST) {
      throw new Refusal(422, "replies-too-many", "Caben " + CannedReplies.MOST + " respuestas: borre alguna antes.");
    }
    replies.add(reply);
    replies.save(reply);
    return reply;
  }

  CannedReply change(UUID id, String ifMatch, CannedWish wish, SecurityContext security) {
    CannedReply reply = own(id, security);
    Edition.demand(ifMatch, reply.version);
    write(reply, wish, security);
    replies.save(reply);
    return reply;
  }

  void remove(UUID id, SecurityContext security) {
    replies.remove(own(id, security));
  }

  private void write(CannedReply reply, CannedWish wish, SecurityContext security) {
    String team = wish.team() == null || wish.team().isBlank() ? null : teams.named(wish.team()).name();
    demandRule(team, security);
    reply.is(wish, team, Caller.name(security, null), clock.now());
  }

  private CannedReply own(UUID id, SecurityContext security) {
    CannedReply reply = replies.alone(id);
    demandRule(reply.team, security);
    return reply;
  }

  private static void demandRule(String team, SecurityContext security) {
    if (Supervision.isOver(team, security)) return;
    throw new Refusal(403, "reply-of-others", "Usted supervisa solo a sus equipos: escriba respuestas de uno de ellos («team»).");
  }
}
