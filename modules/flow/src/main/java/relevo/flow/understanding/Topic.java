package relevo.flow.understanding;

import java.util.Locale;
import java.util.Set;

/** What a message is about; the first of these whose list was seen. */
enum Topic {

  DOUBLE_CHARGE("doble-cobro"), REFUND("reembolso"), CANCELLATION("cancelacion"), BILLING("facturacion"), COMPLAINT("queja"),
  TECHNICAL("tecnico"), ORDER_STATUS("pedido"), SALES("ventas"), THANKS("gracias"), GREETING("saludo"), OTHER("");

  private final String list;

  Topic(String list) {
    this.list = list;
  }

  static Topic of(Set<String> lists) {
    for (Topic topic : values()) {
      if (lists.contains(topic.list)) return topic;
    }
    return OTHER;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
