package relevo.messaging.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import relevo.kernel.Refusal;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Providers;
import relevo.messaging.template.SyncTemplates.Account;

/** Whose templates a channel may send. */
@ApplicationScoped
public class Accounts {

  @Inject Channels channels;
  @Inject Providers providers;

  /** Also of a number that nobody told us of; empty if its account is not known. */
  public Optional<String> of(String channel) {
    return providers.of(channel).account(channels.byId(channel));
  }

  /** @throws Refusal if there is no such channel, or nobody told us its account */
  Account known(String id) {
    Channel channel = channels.known(id).orElseThrow(() -> Refusal.missing("el canal «" + id + "»"));
    return providers.of(id).account(channel).map(account -> Account.of(account, id)).orElseThrow(() -> new Refusal(409,
        "account-unknown", "No se sabe de qué cuenta son las plantillas del canal «" + id + "»: dígalo en sus ajustes."));
  }
}
