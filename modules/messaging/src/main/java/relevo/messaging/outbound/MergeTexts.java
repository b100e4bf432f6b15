package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.messaging.provider.MetaLimits;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.WhatsAppProvider;

/**
 * Has the bot's texts go as one message where each would have to wait for the one before. Only what certainly never left is touched;
 * each keeps its place in the conversation, and shares the fate of the one that carries it.
 */
@ApplicationScoped
class MergeTexts {

  /** As many as go along in one message, and are looked at. */
  static final int MOST = 20;

  @Inject Outbounds outbounds;
  @Inject Providers providers;

  void into(Outbound first) {
    if (!first.mayCarry() || !isPlain(first.content())) return;
    WhatsAppProvider provider = providers.of(first.channel());
    List<Outbound> waiting = outbounds.waitingAfter(first, MOST);
    for (Outbound next : waiting) {
      Optional<Content> both = next.mayBeCarried() ? both(first, next, provider) : Optional.empty();
      if (both.isEmpty()) return;
      first.carries(next, both.get());
    }
  }

  /** An offer of choices may close the row; nothing can follow it. */
  private static Optional<Content> both(Outbound first, Outbound next, WhatsAppProvider provider) {
    boolean offer = next.content().kind() == Kind.BUTTONS || next.content().kind() == Kind.LIST;
    if (!isPlain(first.content()) || !offer && !isPlain(next.content())) return Optional.empty();
    Content both = next.content().saying(first.content().text() + "\n\n" + next.content().text());
    boolean fits = both.text().length() <= provider.longestText() && MetaLimits.broken(both).isEmpty()
        && !(offer && provider.writesOut(both, first.channel()));
    return Optional.of(both).filter(any -> fits);
  }

  private static boolean isPlain(Content content) {
    return content.kind() == Kind.TEXT && content.context() == null && content.text() != null;
  }
}
