package relevo.ticketing.macro;

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

/** Writes macros; who supervises some teams only, for these only. */
@ApplicationScoped
class KeepMacros {

  @Inject Macros macros;
  @Inject Teams teams;
  @Inject ProductClock clock;

  Macro add(MacroWish wish, SecurityContext security) {
    Macro macro = new Macro(Ids.next());
    write(macro, wish, security);
    if (macros.count() >= Macros.MOST) throw new Refusal(422, "macros-too-many", "Caben " + Macros.MOST + " macros: borre alguna antes.");
    macros.add(macro);
    macros.save(macro);
    return macro;
  }

  Macro change(UUID id, String ifMatch, MacroWish wish, SecurityContext security) {
    Macro macro = own(id, security);
    Edition.demand(ifMatch, macro.version);
    write(macro, wish, security);
    macros.save(macro);
    return macro;
  }

  void remove(UUID id, String ifMatch, SecurityContext security) {
    Macro macro = own(id, security);
    Edition.demand(ifMatch, macro.version);
    macros.remove(macro);
  }

  private void write(Macro macro, MacroWish wish, SecurityContext security) {
    String team = wish.team() == null || wish.team().isBlank() ? null : teams.named(wish.team()).name();
    demandRule(team, security);
    wish.checkedSteps().stream().filter(step -> step.kind().equals("transfer")).forEach(step -> teams.named(step.team()));
    macro.is(wish, team, Caller.name(security, null), clock.now());
  }

  private Macro own(UUID id, SecurityContext security) {
    Macro macro = macros.alone(id);
    demandRule(macro.team, security);
    return macro;
  }

  private static void demandRule(String team, SecurityContext security) {
    if (Supervision.isOver(team, security)) return;
    throw new Refusal(403, "macro-of-others", "Usted supervisa solo a sus equipos: escriba macros de uno de ellos («team»).");
  }
}
