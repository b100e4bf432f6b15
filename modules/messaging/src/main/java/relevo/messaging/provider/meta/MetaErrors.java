package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;

/** Meta's error codes, sorted by what helps (wire contract, table of errors). The code decides, never the HTTP status below 500. */
class MetaErrors {

  private static final Set<Integer> SOON = Set.of(1, 2, 130429, 131016, 131056, 131057, 133004);
  private static final Set<Integer> SLOWLY = Set.of(4, 613, 80007, 131048, 131064, 132069);
  private static final Set<Integer> CHANNEL = Set.of(0, 3, 10, 33, 190, 368, 131005, 131030, 131031, 131037, 131042, 131045,
      131061, 131063, 132001, 132007, 132015, 132016, 132068, 133000, 133005, 133006, 133008, 133009, 133010, 133015, 133016);
  private static final Set<Integer> WINDOW = Set.of(470, 131047);

  private MetaErrors() {}

  static SendResult of(Answer answer) {
    if (answer.status() >= 500) return new SendResult.Ambiguous("HTTP " + answer.status());
    JsonObject error = error(answer.body());
    String codeText = MetaJson.text(error, "code");
    if (codeText == null) return new SendResult.Refused(answer.status() == 429 ? Remedy.RETRY : Remedy.NONE, "HTTP " + answer.status());
    int code = Integer.parseInt(codeText);
    Remedy remedy = error.getBoolean("is_transient", false) ? Remedy.RETRY : remedy(code);
    return new SendResult.Refused(remedy, code + ": " + MetaJson.text(error, "message"));
  }

  static Remedy remedy(int code) {
    if (SOON.contains(code)) return Remedy.RETRY;
    if (SLOWLY.contains(code)) return Remedy.RETRY_SLOWLY;
    if (CHANNEL.contains(code) || code >= 200 && code < 300) return Remedy.FIX_CHANNEL;
    return WINDOW.contains(code) ? Remedy.TEMPLATE : Remedy.NONE;
  }

  private static JsonObject error(String body) {
    try {
      return MetaJson.object(MetaJson.parse(body.getBytes(StandardCharsets.UTF_8)), "error");
    } catch (IllegalArgumentException notJson) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}
