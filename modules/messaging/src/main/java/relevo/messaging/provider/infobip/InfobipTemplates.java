package relevo.messaging.provider.infobip;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;
import relevo.messaging.provider.VendorJson;

/** Reads Infobip's list of a sender's templates, which is one page. */
class InfobipTemplates {

  private InfobipTemplates() {}

  static TemplateList read(Egress.Answer answer) {
    JsonObject body = VendorJson.parsed(answer.body());
    if (answer.status() != 200) return TemplateList.failed("Infobip no da sus plantillas: HTTP " + answer.status());
    if (!body.containsKey("templates")) return TemplateList.failed("Infobip respondió algo que no se entiende.");
    List<Optional<Listed>> all = VendorJson.objects(body, "templates").stream().map(InfobipTemplates::read).toList();
    return TemplateList.of(all.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<Listed> read(JsonObject template) {
    String name = VendorJson.text(template, "name");
    String language = VendorJson.text(template, "language");
    if (name == null || language == null) return Optional.empty();
    JsonObject body = VendorJson.object(VendorJson.object(template, "structure"), "body");
    return Optional.of(new Listed(name, language, VendorJson.text(template, "status"), VendorJson.text(template, "category"),
        VendorJson.text(template, "quality"), VendorJson.text(template, "rejectionReason"), VendorJson.text(body, "text")));
  }
}
