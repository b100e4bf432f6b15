package relevo.messaging.inbound;

import java.util.List;
import relevo.events.content.Media;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** A provider that only remembers what it was to show. */
record Vendor(boolean showsTyping, List<String> shown) implements WhatsAppProvider {

  @Override
  public void seen(String channel, String message, boolean typing) {
    shown.add(channel + " " + message + " " + typing);
  }

  @Override
  public String name() {
    return "vendor";
  }

  @Override
  public Requirements requirements() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isGenuine(Webhook webhook) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Delivery read(Webhook webhook) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SendResult send(Letter letter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileAddress locate(String channel, Media file) {
    throw new UnsupportedOperationException();
  }
}
