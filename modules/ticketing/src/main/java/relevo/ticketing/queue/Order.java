package relevo.ticketing.queue;

import java.util.Arrays;
import java.util.Locale;
import relevo.kernel.Refusal;

/** In which order tickets stand; each is that of an index. What nobody waits for, or nothing is promised of, comes last. */
enum Order {
  NEWEST("t.opened_at", "t.opened_at desc, t.id desc", "(t.opened_at, t.id) < (%1$s, %2$s)", false),
  OLDEST("t.opened_at", "t.opened_at, t.id", "(t.opened_at, t.id) > (%1$s, %2$s)", false),
  WAITING(Order.WAITING_SINCE, Order.WAITING_SINCE + ", c.ticket_id", "(" + Order.WAITING_SINCE + ", c.ticket_id) > (%1$s, %2$s)", true),
  DUE(Order.DUE_AT, Order.DUE_AT + ", c.ticket_id", "(" + Order.DUE_AT + ", c.ticket_id) > (%1$s, %2$s)", true),
  QUEUE("t.queue_key", "t.queue_key, t.id", "(t.queue_key, t.id) > (%1$s, %2$s)", true);

  /** As the indexes have it, to the letter. */
  static final String WAITING_SINCE = "coalesce(c.waiting_since, timestamptz '9999-12-31 00:00:00+00')";
  static final String DUE_AT = "coalesce(least(c.reply_due_at, c.resolution_due_at), timestamptz '9999-12-31 00:00:00+00')";

  /** The moment it goes by. */
  final String moment;
  final String by;
  final String after;
  /** Only of what is still to be done. */
  final boolean ofTheLiving;

  Order(String moment, String by, String after, boolean ofTheLiving) {
    this.moment = moment;
    this.by = by;
    this.after = after;
    this.ofTheLiving = ofTheLiving;
  }

  /** @throws Refusal 422 if there is none of that name, or it makes no sense of what is done */
  static Order of(String word, String status) {
    if (word == null) return "open".equals(status) ? QUEUE : NEWEST;
    Order order = Arrays.stream(values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst().orElseThrow(() ->
        new Refusal(422, "order-unknown", "El orden «" + word + "» no existe: use newest, oldest, waiting, due o queue."));
    if (order.ofTheLiving && "resolved".equals(status)) {
      throw new Refusal(422, "order-unknown", "Por los tickets resueltos no espera nadie: ordénelos con newest u oldest.");
    }
    return order;
  }

  /** Is it the chats that are put in order? */
  boolean isOfChats() {
    return this == WAITING || this == DUE;
  }
}
