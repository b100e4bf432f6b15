package relevo.ticketing.ticket;

import relevo.events.Content;

/**
 * What an agent wants to tell the customer: a {@code text} or, in {@code content}, anything WhatsApp takes, in the form in which
 * conversations show it (an image by link, buttons, a place, a template …).
 */
public record Words(String text, Content content) {

  Content said() {
    return content == null ? Content.text(text) : content;
  }
}
