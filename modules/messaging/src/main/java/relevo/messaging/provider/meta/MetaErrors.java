package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** Meta's error codes, sorted by what helps (wire contract, table of errors). The code decides, never the HTTP status below 500. */
class MetaErrors {

  private static final Map<Remedy, List<Integer>> CODES = Map.of(
      Remedy.RETRY, List.of(1, 2, 130429, 131000, 131016, 131057, 133004),
      Remedy.RETRY_SLOWLY, List.of(4, 613, 80007, 132069),
      Remedy.WAIT_FOR_PAIR, List.of(131056),
      Remedy.PAUSE_CHANNEL, List.of(131048, 131064),
      Remedy.FIX_CHANNEL, List.of(0, 3, 10, 33, 190, 368, 131005, 131031, 131037, 131042, 131045, 133000, 133005, 133006, 133008,
          133009, 133010, 133015, 133016),
      Remedy.FIX_MESSAGE, List.of(131030, 131061, 131063, 132001, 132007, 132015, 132016, 132068),
      Remedy.TEMPLATE, List.of(470, 131047),
      Remedy.UNREACHABLE, List.of(131026),
      Remedy.OPTED_OUT, List.of(131050),
      Remedy.NOT_THIS_KIND, List.of(130472, 131049));

  private static final Map<Integer, Remedy> REMEDIES = byCode();

  private MetaErrors() {}

  private static Map<Integer, Remedy> byCode() {
    Map<Integer, Remedy> remedies = new HashMap<>();
    CODES.forEach((remedy, codes) -> codes.forEach(code -> remedies.put(code, remedy)));
    for (int permission = 200; permission < 300; permission++) remedies.put(permission, Remedy.FIX_CHANNEL);
    return Map.copyOf(remedies);
  }

  static SendResult of(Answer answer) {
    if (answer.status() >= 500) return new SendResult.Ambiguous("HTTP " + answer.status());
    JsonObject error = error(answer.body());
    Integer code = VendorJson.integer(error, "code");
    if (code == null) return new SendResult.Refused(Attempt.remedy(answer.status()), "HTTP " + answer.status());
    Remedy remedy = remedy(code);
    if (remedy == Remedy.NONE && VendorJson.yes(error, "is_transient")) remedy = Remedy.RETRY;
    return new SendResult.Refused(remedy, code + ": " + VendorJson.text(error, "message"));
  }

  /** NONE for what the table calls permanent, and for what it does not know. */
  static Remedy remedy(int code) {
    return REMEDIES.getOrDefault(code, Remedy.NONE);
  }

  private static JsonObject error(String body) {
    try {
      return VendorJson.object(VendorJson.parse(body.getBytes(StandardCharsets.UTF_8)), "error");
    } catch (IllegalArgumentException notJson) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}
