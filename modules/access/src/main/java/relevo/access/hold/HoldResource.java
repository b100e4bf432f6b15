package relevo.access.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.access.hold.HoldCard.Older;
import relevo.access.log.AccessLog;
import relevo.hold.Held;
import relevo.hold.Hold;
import relevo.jobs.HeldJobs;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** A desk whose database was restored sends nothing: everybody sees that, and an administrator says what is to become of what waits. */
@Path("hold")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class HoldResource {

  private static final List<Integer> HOURS = List.of(1, 4, 24);
  private static final int LONGEST_NOTE = 500;

  @Inject Hold hold;
  @Inject HeldJobs jobs;
  @Inject AccessLog log;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /**
   * How to end the hold.
   *
   * @param dropBefore what was asked for before then does not leave any more, and its conversation says so; null to let everything leave
   * @param note why, up to 500 letters, or null; kept in the access log
   */
  public record Release(Instant dropBefore, String note) {}

  /** How many were dropped. */
  public record Released(int dropped) {}

  /** Whether the desk is held, and what would leave if it were not. */
  @GET
  @Transactional
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  public HoldCard hold() {
    return hold.held().map(this::card).orElse(new HoldCard(false, null, null, null, null));
  }

  private HoldCard card(Held held) {
    Instant now = clock.now();
    List<Older> waiting = new ArrayList<>();
    waiting.add(older("all", now.plusSeconds(1)));
    if (held.dataUntil() != null) waiting.add(older("copy", held.dataUntil().plusMillis(1)));
    for (int hours : HOURS) waiting.add(older(hours + "h", now.minus(Duration.ofHours(hours))));
    return new HoldCard(true, held.since(), held.reason(), held.dataUntil(), waiting);
  }

  private Older older(String age, Instant before) {
    Map<String, Long> kinds = jobs.waiting(before);
    return new Older(age, before, kinds.values().stream().mapToLong(Long::longValue).sum(), kinds);
  }

  /** Ends the hold on every node within a second or two. 409 if nothing is held. */
  @POST
  @Path("release")
  @Transactional
  public Released release(InputStream body) {
    Release wish = JsonBody.read(body, Release.class);
    String note = wish.note() == null || wish.note().isBlank() ? null : wish.note().strip();
    if (note != null && note.length() > LONGEST_NOTE) throw new Refusal(422, "note", "La nota admite " + LONGEST_NOTE + " letras como mucho.");
    if (wish.dropBefore() != null && wish.dropBefore().isAfter(clock.now().plusSeconds(60))) {
      throw new Refusal(422, "dropBefore", "«dropBefore» no puede estar en el futuro.");
    }
    String by = Caller.name(security, null);
    int dropped = jobs.release(wish.dropBefore(), by, note);
    log.add(by, "released hold", null, "dropped " + dropped + (wish.dropBefore() == null ? "" : " from before " + wish.dropBefore()) + (note == null ? "" : ": " + note));
    return new Released(dropped);
  }
}
