package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relevo.events.Content;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.VendorJson;

/** Reads calls: we do not take any, but the one who called is to be seen in their conversation. */
class MetaCalls {

  private MetaCalls() {}

  static List<Inbound> read(MetaChange change) {
    MetaContacts contacts = new MetaContacts(change);
    return VendorJson.objects(change.value(), "calls").stream().flatMap(call -> note(change, call, contacts).stream()).toList();
  }

  private static Optional<Inbound> note(MetaChange change, JsonObject call, MetaContacts contacts) {
    String id = VendorJson.name(call, "id");
    Identity from = MetaSender.of(call, contacts);
    boolean ended = "terminate".equals(VendorJson.text(call, "event"));
    boolean theirs = !"BUSINESS_INITIATED".equals(VendorJson.text(call, "direction"));
    Instant at = VendorJson.time(call, "timestamp");
    if (id == null || change.channel() == null || from.isUnknown() || at == null || !ended || !theirs) return Optional.empty();
    return Optional.of(new Inbound(change.channel(), id, from, Content.note("call", words(call)), at, null));
  }

  private static String words(JsonObject call) {
    String seconds = VendorJson.text(call, "duration");
    return "COMPLETED".equals(VendorJson.text(call, "status")) && seconds != null
        ? "Llamada de " + seconds + " segundos" : "Llamada perdida";
  }
}
