package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;

/** Reads what a number that is also on a phone exchanges without us: messages sent from there, and those from before we came. */
class MetaEchoes {

  private MetaEchoes() {}

  static List<Echo> sentByPhone(MetaChange change) {
    List<Echo> echoes = new ArrayList<>();
    for (JsonObject message : MetaJson.objects(change.value(), "message_echoes")) {
      Identity to = new Identity(MetaJson.text(message, "to"), MetaJson.text(message, "to_user_id"),
          MetaJson.text(message, "to_parent_user_id"), null, null);
      add(echoes, change, message, to, false, false);
    }
    return echoes;
  }

  /** Threads are named by the customer's number; later changes bring the media that the first ones leave out. */
  static List<Echo> past(MetaChange change) {
    List<Echo> echoes = new ArrayList<>();
    for (JsonObject part : MetaJson.objects(change.value(), "history")) {
      for (JsonObject thread : MetaJson.objects(part, "threads")) thread(echoes, change, thread);
    }
    for (JsonObject message : MetaJson.objects(change.value(), "messages")) {
      Identity from = MetaSender.of(message, MetaJson.objects(change.value(), "contacts"));
      String to = MetaJson.text(message, "to");
      add(echoes, change, message, to == null ? from : new Identity(to, null, null, null, null), to == null, true);
    }
    return echoes;
  }

  private static void thread(List<Echo> echoes, MetaChange change, JsonObject thread) {
    String customer = MetaJson.text(thread, "id");
    for (JsonObject message : MetaJson.objects(thread, "messages")) {
      boolean theirs = customer != null && customer.equals(MetaJson.text(message, "from"));
      if ("media_placeholder".equals(MetaJson.text(message, "type"))) continue;
      add(echoes, change, message, new Identity(customer, null, null, null, null), theirs, true);
    }
  }

  private static void add(
      List<Echo> echoes, MetaChange change, JsonObject message, Identity customer, boolean theirs, boolean past) {
    String id = MetaJson.text(message, "id");
    if (id == null || change.channel() == null || customer.isUnknown() || MetaJson.time(message, "timestamp") == null) return;
    echoes.add(new Echo(change.channel(), id, customer, MetaContent.read(message), MetaJson.time(message, "timestamp"), theirs, past,
        null));
  }

  /** How far the transfer is, and what went wrong; the messages themselves are not repeated. */
  static List<Notice> progress(MetaChange change) {
    return MetaJson.objects(change.value(), "history").stream().flatMap(part -> Stream.concat(
        Stream.of(MetaJson.object(part, "metadata")).filter(about -> !about.isEmpty())
            .map(about -> change.notice("history", MetaJson.text(about, "progress"), about)),
        MetaJson.objects(part, "errors").stream()
            .map(error -> change.notice("history", MetaJson.text(error, "code"), error)))).toList();
  }
}
