package relevo.messaging.provider.twilio;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** Twilio's error codes, sorted by what helps (wire contract, 5.6). */
class TwilioErrors {

  private static final Map<Remedy, Set<Integer>> CODES = Map.of(
      Remedy.RETRY, Set.of(20429, 20500, 20503, 63012, 63017),
      Remedy.RETRY_SLOWLY, Set.of(63018),
      Remedy.PAUSE_CHANNEL, Set.of(63038),
      Remedy.FIX_CHANNEL, Set.of(20003, 63007, 63020, 63022, 63051),
      Remedy.FIX_MESSAGE, Set.of(63027, 63028, 63040, 63041, 63042),
      Remedy.TEMPLATE, Set.of(63016),
      Remedy.UNREACHABLE, Set.of(63003, 63024, 63033, 63036),
      Remedy.NOT_THIS_KIND, Set.of(63032, 63049));

  private TwilioErrors() {}

  static SendResult of(Answer answer) {
    if (answer.status() >= 500) return new SendResult.Ambiguous("HTTP " + answer.status());
    JsonObject error = VendorJson.parsed(answer.body());
    String code = VendorJson.text(error, "code");
    if (code == null || !code.matches("[0-9]{1,9}")) {
      return new SendResult.Refused(Attempt.remedy(answer.status()), "HTTP " + answer.status());
    }
    return new SendResult.Refused(remedy(Integer.parseInt(code)), code + ": " + VendorJson.text(error, "message"));
  }

  static Remedy remedy(int code) {
    return CODES.entrySet().stream().filter(remedy -> remedy.getValue().contains(code)).map(Map.Entry::getKey).findFirst()
        .orElse(Remedy.NONE);
  }
}
