package relevo.messaging.provider.twilio;

import jakarta.json.JsonObject;
import java.util.Set;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** Twilio's error codes, sorted by what helps (wire contract, 5.6). */
class TwilioErrors {

  private static final Set<Integer> SOON = Set.of(20429, 20500, 20503, 63012, 63017);
  private static final Set<Integer> SLOWLY = Set.of(63018, 63038);
  private static final Set<Integer> CHANNEL = Set.of(20003, 21608, 63007, 63020, 63022, 63028, 63040, 63041, 63042, 63051);
  private static final int WINDOW = 63016;

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
    if (SOON.contains(code)) return Remedy.RETRY;
    if (SLOWLY.contains(code)) return Remedy.RETRY_SLOWLY;
    if (CHANNEL.contains(code)) return Remedy.FIX_CHANNEL;
    return code == WINDOW ? Remedy.TEMPLATE : Remedy.NONE;
  }
}
