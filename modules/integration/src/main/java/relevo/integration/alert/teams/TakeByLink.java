package relevo.integration.alert.teams;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relevo.command.Once;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Glances;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Takes a ticket by a link, once and for one person; looking takes nothing. */
@ApplicationScoped
class TakeByLink {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @Inject Accounts accounts;
  @Inject Glances glances;
  @Inject Once once;
  @Inject ProductClock clock;
  @Inject Event<TakingAsked> takes;

  /** Who took a ticket by a link. */
  public record Taker(String login) {}

  /** What a link says; {@code link} is null if we never made it. */
  record Found(TakeLink link, boolean late) {

    boolean isGood() {
      return link != null && !late;
    }
  }

  Found find(String account, String token) {
    Optional<Setup> setup = accounts.working(account);
    TakeLink link = setup.stream().flatMap(each -> Stream.of(each.secret(TeamsIntegration.LINK_KEY), each.earlierSecret(TeamsIntegration.LINK_KEY)))
        .flatMap(Optional::stream).flatMap(key -> TakeLink.read(token, key).stream()).findFirst().orElse(null);
    return new Found(link, link != null && link.isOver(clock.now()));
  }

  /** Not before it is taken: whoever locks a ticket must not have looked at it before others changed it. */
  Optional<Standing> ticket(Found found) {
    return glances.at(found.link().ticket());
  }

  /**
   * What came of it for that person, in their words. What is refused does not use the link up.
   *
   * @param teams theirs: who has a ticket of others is not for them to know; none for all
   */
  String take(String account, Found found, String login, Set<String> teams, TakeWords words) {
    try {
      Taker taker = once.only("integration take " + account, found.link().number(), "take", Map.of(), Taker.class, () -> taken(found, login, words));
      if (taker.login().equals(login)) return words.taken;
      return ticket(found).map(now -> sees(teams, now) ? state(now, login, words) : words.notTheirs).orElse(words.invalid);
    } catch (Refusal refusal) {
      transactions.setRollbackOnly();
      return refusal.getMessage();
    }
  }

  static boolean sees(Set<String> teams, Standing ticket) {
    return teams.isEmpty() || teams.contains(ticket.team());
  }

  private Taker taken(Found found, String login, TakeWords words) {
    TakingAsked asked = new TakingAsked(found.link().ticket(), login);
    takes.fire(asked);
    if (asked.outcome() != Outcome.TAKEN) throw new Refusal(409, "not-taken", refused(asked, words));
    return new Taker(login);
  }

  private static String refused(TakingAsked asked, TakeWords words) {
    return switch (asked.outcome()) {
      case HELD -> words.held.formatted(asked.holder());
      case RESOLVED -> words.resolved;
      case NOT_THEIRS -> words.notTheirs;
      default -> words.invalid;
    };
  }

  /** Of a ticket that can no longer be taken by this link. */
  static String state(Standing ticket, String login, TakeWords words) {
    if (ticket.status().equals("resolved")) return words.resolved;
    if (ticket.agent() == null || ticket.status().equals("open")) return words.used;
    return ticket.agent().equals(login) ? words.taken : words.held.formatted(ticket.agentName());
  }
}
