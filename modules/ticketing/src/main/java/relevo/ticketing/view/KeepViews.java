package relevo.ticketing.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.edition.Edition;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.queue.Filter;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Values;
import relevo.ticketing.queue.Viewer;
import relevo.ticketing.team.Supervision;
import relevo.ticketing.team.Teams;

/** Saves views: everybody their own, supervisors those of the teams whose tickets they see. */
@ApplicationScoped
class KeepViews {

  static final int MOST = 20;

  @Inject SavedViews views;
  @Inject Teams teams;
  @Inject ProductClock clock;

  SavedView add(ViewWish wish, SecurityContext security) {
    SavedView view = new SavedView(Caller.name(security, null));
    write(view, wish, security);
    if (views.count(view.owner, view.team) >= MOST) throw new Refusal(422, "views-too-many", "Caben " + MOST + " vistas: borre alguna antes.");
    views.add(view);
    return view;
  }

  SavedView change(String id, String ifMatch, ViewWish wish, SecurityContext security) {
    SavedView view = own(id, security);
    Edition.demand(ifMatch, view.version);
    write(view, wish, security);
    views.save();
    return view;
  }

  void remove(String id, SecurityContext security) {
    views.remove(own(id, security));
  }

  private void write(SavedView view, ViewWish wish, SecurityContext security) {
    Filter filter = wish.checkedFilter();
    // what makes no sense is refused now, not when somebody looks
    new Line(filter, Viewer.of(security, clock.now()), new Values());
    String team = wish.isOfTeam() ? teams.named(wish.team()).name() : null;
    if (team != null) demandRule(team, security);
    view.is(wish.checkedName(), team, filter, clock.now());
  }

  /** @throws Refusal 404 if it is none, or somebody else's; 403 if it is a team's and they only work there */
  private SavedView own(String id, SecurityContext security) {
    SavedView view = views.alone(id(id)).orElseThrow(KeepViews::missing);
    boolean isTheirs = view.team == null ? view.owner.equals(Caller.of(security).name()) : Supervision.isOver(view.team, security);
    if (!isTheirs) throw missing();
    if (view.team != null) demandRule(view.team, security);
    return view;
  }

  private static void demandRule(String team, SecurityContext security) {
    if (!Caller.of(security).may(Role.SUPERVISOR) || !Supervision.isOver(team, security)) {
      throw new Refusal(403, "view-of-team", "Las vistas de un equipo las guarda quien lo supervisa. Guárdela como suya («private»).");
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw missing();
    }
  }

  private static Refusal missing() {
    return Refusal.missing("esa vista");
  }
}
