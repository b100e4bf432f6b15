package relevo.messaging.provider.infobip;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import relevo.kernel.Egress.Answer;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** What Infobip answers to a message of ours. Its names of errors vary: those that speak of the window are told by a pattern. */
record InfobipAnswer(Pattern windowErrors) {

  SendResult read(Answer answer) {
    if (answer.status() >= 500) return new SendResult.Ambiguous("HTTP " + answer.status());
    JsonObject body = VendorJson.parsed(answer.body());
    if (answer.status() / 100 != 2) return refused(answer.status(), body);
    List<JsonObject> many = VendorJson.objects(body, "messages");
    JsonObject message = many.isEmpty() ? body : many.getFirst();
    JsonObject status = VendorJson.object(message, "status");
    String group = String.valueOf(VendorJson.text(status, "groupId"));
    if (!group.matches("[245]")) return Attempt.accepted(VendorJson.text(message, "messageId"));
    String name = String.valueOf(VendorJson.text(status, "name"));
    return new SendResult.Refused(byName(name), name + ": " + VendorJson.text(status, "description"));
  }

  private SendResult refused(int status, JsonObject body) {
    JsonObject old = VendorJson.object(VendorJson.object(body, "requestError"), "serviceException");
    String name = old.isEmpty() ? VendorJson.text(body, "errorCode") : VendorJson.text(old, "messageId");
    String words = old.isEmpty() ? VendorJson.text(body, "description") : VendorJson.text(old, "text");
    Remedy byStatus = Attempt.remedy(status);
    Remedy remedy = byStatus == Remedy.NONE ? byName(String.valueOf(name)) : byStatus;
    return new SendResult.Refused(remedy, name == null ? "HTTP " + status : name + ": " + words);
  }

  private Remedy byName(String name) {
    return windowErrors.matcher(name).find() ? Remedy.TEMPLATE : Remedy.NONE;
  }
}
