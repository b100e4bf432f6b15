package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
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
    return VendorJson.objects(change.value(), "calls").stream().flatMap(call -> note(change, call).stream()).toList();
  }

  private static Optional<Inbound> note(MetaChange change, JsonObject call) {
    String id = VendorJson.text(call, "id");
    Identity from = MetaSender.of(call, VendorJson.objects(change.value(), "contacts"));
    boolean ended = "terminate".equals(VendorJson.text(call, "event"));
    boolean theirs = !"BUSINESS_INITIATED".equals(VendorJson.text(call, "direction"));
    if (id == null || change.channel() == null || from.isUnknown() || !ended || !theirs) return Optional.empty();
    return Optional.of(new Inbound(change.channel(), id, from, Content.note("call", words(call)),
        VendorJson.time(call, "timestamp"), null));
  }

  private static String words(JsonObject call) {
    String seconds = VendorJson.text(call, "duration");
    return "COMPLETED".equals(VendorJson.text(call, "status")) && seconds != null
        ? "Llamada de " + seconds + " segundos" : "Llamada perdida";
  }
}
