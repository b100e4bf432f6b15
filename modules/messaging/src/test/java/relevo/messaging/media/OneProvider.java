package relevo.messaging.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** One provider for every channel, which knows where files are and nothing else. */
class OneProvider extends Providers {

  interface Knowing {

    FileAddress locate(String channel, Media file) throws NoFile, Egress.NotSent, Egress.Unanswered;
  }

  private final Knowing knowing;
  private final boolean takesFiles;

  OneProvider(Knowing knowing) {
    this(knowing, true);
  }

  OneProvider(Knowing knowing, boolean takesFiles) {
    this.knowing = knowing;
    this.takesFiles = takesFiles;
  }

  @Override
  public WhatsAppProvider of(String channel) {
    return new WhatsAppProvider() {
      @Override
      public String name() {
        return "one";
      }

      @Override
      public Requirements requirements() {
        return new Requirements(Map.of(), List.of(), List.of("auth-token"), List.of());
      }

      @Override
      public boolean takesFiles() {
        return takesFiles;
      }

      @Override
      public boolean isGenuine(Webhook webhook) {
        return false;
      }

      @Override
      public Delivery read(Webhook webhook) {
        return null;
      }

      @Override
      public SendResult send(Letter letter) {
        return null;
      }

      @Override
      public FileAddress locate(String of, Media file) throws NoFile, Egress.NotSent, Egress.Unanswered {
        return knowing.locate(of, file);
      }
    };
  }

  @Override
  public Optional<WhatsAppProvider> named(String name) {
    return Optional.of(of(name));
  }
}
