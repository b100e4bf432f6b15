package relevo.ticketing.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.ticketing.chat.ChatCard;

/** One page of tickets; {@code next} is the cursor of the page after it, null on the last. */
public record TicketList(List<TicketCard> items, String next) {

  /** @param page with the cursor of the page after it, or null */
  static TicketList of(List<Tickets.Standing> page, Map<UUID, ChatCard> chats, String next) {
    return new TicketList(page.stream().map(each -> TicketCard.of(each.ticket(), chats.getOrDefault(each.ticket().id, ChatCard.NONE))).toList(), next);
  }
}
