package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.VendorJson;

/** Reads what a number that is also on a phone exchanges without us: messages sent from there, and those from before we came. */
class MetaEchoes {

  private MetaEchoes() {}

  static List<Echo> sentByPhone(MetaChange change) {
    List<Echo> echoes = new ArrayList<>();
    for (JsonObject message : VendorJson.objects(change.value(), "message_echoes")) {
      Identity to = new Identity(VendorJson.text(message, "to"), VendorJson.text(message, "to_user_id"),
          VendorJson.text(message, "to_parent_user_id"), null, null);
      add(echoes, change, message, to, false, false);
    }
    return echoes;
  }

  /** Threads are named by the customer's number; later changes bring the media that the first ones leave out. */
  static List<Echo> past(MetaChange change) {
    List<Echo> echoes = new ArrayList<>();
    for (JsonObject part : VendorJson.objects(change.value(), "history")) {
      for (JsonObject thread : VendorJson.objects(part, "threads")) thread(echoes, change, thread);
    }
    MetaContacts contacts = new MetaContacts(change);
    for (JsonObject message : VendorJson.objects(change.value(), "messages")) {
      Identity from = MetaSender.of(message, contacts);
      String to = VendorJson.text(message, "to");
      add(echoes, change, message, to == null ? from : new Identity(to, null, null, null, null), to == null, true);
    }
    return echoes;
  }

  private static void thread(List<Echo> echoes, MetaChange change, JsonObject thread) {
    String customer = VendorJson.text(thread, "id");
    for (JsonObject message : VendorJson.objects(thread, "messages")) {
      boolean theirs = customer != null && customer.equals(VendorJson.text(message, "from"));
      if ("media_placeholder".equals(VendorJson.text(message, "type"))) continue;
      add(echoes, change, message, new Identity(customer, null, null, null, null), theirs, true);
    }
  }

  private static void add(
      List<Echo> echoes, MetaChange change, JsonObject message, Identity customer, boolean theirs, boolean past) {
    String id = VendorJson.name(message, "id");
    if (id == null || change.channel() == null || customer.isUnknown() || VendorJson.time(message, "timestamp") == null) return;
    echoes.add(new Echo(change.channel(), id, customer, MetaContent.read(message), VendorJson.time(message, "timestamp"), theirs, past,
        null));
  }

  /** How far the transfer is, and what went wrong; the messages themselves are not repeated. */
  static List<Notice> progress(MetaChange change) {
    return VendorJson.objects(change.value(), "history").stream().flatMap(part -> Stream.concat(
        Stream.of(VendorJson.object(part, "metadata")).filter(about -> !about.isEmpty())
            .map(about -> change.notice("history", VendorJson.text(about, "progress"), about)),
        VendorJson.objects(part, "errors").stream()
            .map(error -> change.notice("history", VendorJson.text(error, "code"), error)))).toList();
  }
}
