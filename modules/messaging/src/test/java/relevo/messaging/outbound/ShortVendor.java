package relevo.messaging.outbound;

import relevo.events.Content;
import relevo.events.content.Media;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** A provider of which only is known how much it takes. */
record ShortVendor(int longestText, boolean writesOut) implements WhatsAppProvider {

  @Override
  public boolean writesOut(Content offer, String channel) {
    return writesOut;
  }

  @Override
  public String name() {
    return "short";
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
