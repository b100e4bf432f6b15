package relevo.integration.vendor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import relevo.command.Once;
import relevo.events.Content;
import relevo.events.integration.NoteBroughtIn;
import relevo.events.integration.ReplyBroughtIn;
import relevo.events.integration.StatusBroughtIn;
import relevo.events.integration.StatusBroughtIn.Status;
import relevo.kernel.Refusal;

/**
 * What another system may do at the desk, in the transaction of its request. Each act has the other side's own id, under which it
 * happens once, however often it is asked. What is refused changes nothing, and says why.
 */
@ApplicationScoped
public class Desk {

  /** The setting that says who is who: {@code correo = usuario}, with commas or lines between them. */
  public static final String PEOPLE = "people";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @Inject Once once;
  @Inject Event<ReplyBroughtIn> replies;
  @Inject Event<NoteBroughtIn> notes;
  @Inject Event<StatusBroughtIn> statuses;

  /**
   * Whether it was done; if not, why, in Spanish for the person who asked. {@code code} is that of the refusal, {@code made} what the
   * desk calls a reply or a note that it took; each may be null.
   */
  public record Done(boolean done, String code, String words, UUID made) {

    static final Done YES = new Done(true, null, null, null);
  }

  /** Carries an agent's words to the customer. @param email null for whoever has the ticket */
  public Done reply(Setup setup, UUID ticket, String email, String externalId, Content content) {
    return once(setup, externalId, "reply " + ticket, () -> {
      ReplyBroughtIn reply = new ReplyBroughtIn(setup.name(), ticket, agent(setup, email), content);
      replies.fire(reply);
      demand(reply.reply() != null);
      return new Done(true, null, null, reply.reply());
    });
  }

  /** Leaves a note for colleagues. @param author an e-mail, or a name if the other side has no more */
  public Done note(Setup setup, UUID ticket, String author, String externalId, String text) {
    return once(setup, externalId, "note " + ticket, () -> {
      NoteBroughtIn note = new NoteBroughtIn(setup.name(), ticket, agent(setup, author), text);
      notes.fire(note);
      demand(note.note() != null);
      return new Done(true, null, null, note.note());
    });
  }

  /** Closes a ticket, or gives it to somebody. @param outcome how it ended, or null */
  public Done status(Setup setup, UUID ticket, String email, String externalId, Status status, String outcome) {
    return once(setup, externalId, "status " + ticket, () -> {
      StatusBroughtIn brought = new StatusBroughtIn(setup.name(), ticket, agent(setup, email), status, outcome);
      statuses.fire(brought);
      return demand(brought.isFollowed());
    });
  }

  private Done once(Setup setup, String externalId, String action, Supplier<Done> act) {
    return act(() -> once.only("integration " + setup.name(), externalId, action, Map.of(), Done.class, act));
  }

  /** What had been changed before it was refused is not kept. */
  private Done act(Supplier<Done> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      transactions.setRollbackOnly();
      return new Done(false, refusal.code(), refusal.getMessage(), null);
    }
  }

  private static Done demand(boolean heard) {
    if (!heard) throw new Refusal(409, "nobody-there", "Nadie en la mesa se ocupa de esto.");
    return Done.YES;
  }

  /** By the administrator's list; else the e-mail itself, which may be what they sign in with. Null stays null. */
  public static String agent(Setup setup, String email) {
    if (email == null || email.isBlank()) return null;
    String wanted = email.strip().toLowerCase(Locale.ROOT);
    return setup.pairs(PEOPLE).stream().filter(pair -> pair.name().equalsIgnoreCase(wanted)).map(Setup.Pair::value).findFirst().orElse(wanted);
  }
}
