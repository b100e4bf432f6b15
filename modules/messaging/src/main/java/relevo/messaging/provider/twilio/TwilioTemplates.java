package relevo.messaging.provider.twilio;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;
import relevo.messaging.provider.VendorJson;

/**
 * Reads Twilio's list of contents with their approvals. A content can be sent under the name that the channel's settings give it
 * ({@code template.aviso.es}); one without such a name is {@code UNLINKED}.
 */
class TwilioTemplates {

  private static final int MOST_PAGES = 100;
  private static final String NAMED = "template.";

  /** One page by its address. */
  interface Pages {

    Egress.Answer at(String path) throws Egress.NotSent, Egress.Unanswered;
  }

  private TwilioTemplates() {}

  /** @param base Twilio's own address, without which no page is asked for */
  static TemplateList list(Channel channel, String base, Pages pages) throws Egress.NotSent, Egress.Unanswered {
    List<Listed> found = new ArrayList<>();
    String path = "/v1/ContentAndApprovals?PageSize=100";
    for (int page = 0; page < MOST_PAGES; page++) {
      Egress.Answer answer = pages.at(path);
      JsonObject body = VendorJson.parsed(answer.body());
      if (answer.status() != 200) return TemplateList.failed("Twilio no da sus plantillas: HTTP " + answer.status());
      if (!body.containsKey("contents")) return TemplateList.failed("Twilio respondió algo que no se entiende.");
      VendorJson.objects(body, "contents").forEach(content -> found.addAll(read(content, channel)));
      String next = VendorJson.text(VendorJson.object(body, "meta"), "next_page_url");
      if (next == null) return TemplateList.of(found);
      if (!next.startsWith(base + "/")) return TemplateList.failed("Twilio nombra una página de otra parte.");
      path = next.substring(base.length());
    }
    return TemplateList.failed("Twilio da más de " + MOST_PAGES + " páginas de plantillas.");
  }

  private static List<Listed> read(JsonObject content, Channel channel) {
    String id = VendorJson.text(content, "sid");
    String name = VendorJson.text(content, "friendly_name");
    String language = VendorJson.text(content, "language");
    JsonObject approval = VendorJson.object(content, "approval_requests");
    if (id == null || language == null) return List.of();
    List<Listed> linked = channel.settings().entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(NAMED) && setting.getValue().equals(id))
        .map(setting -> linked(setting.getKey().substring(NAMED.length()), language, approval, content)).toList();
    if (!linked.isEmpty() || name == null) return linked;
    return List.of(listed(name, language, "UNLINKED", "Para enviarla, dele un nombre en los ajustes del canal: template.… = " + id,
        approval, content));
  }

  private static Listed linked(String name, String language, JsonObject approval, JsonObject content) {
    String status = Optional.ofNullable(VendorJson.text(approval, "status")).orElse("unsubmitted").toUpperCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String ownLanguage = dot < 0 ? language : name.substring(dot + 1);
    return listed(dot < 0 ? name : name.substring(0, dot), ownLanguage, status, VendorJson.text(approval, "rejection_reason"), approval,
        content);
  }

  private static Listed listed(
      String name, String language, String status, String reason, JsonObject approval, JsonObject content) {
    return new Listed(name, language, status, VendorJson.text(approval, "category"), null, reason, body(content),
        VendorJson.object(content, "variables").keySet().stream().sorted().toList());
  }

  private static String body(JsonObject content) {
    for (Map.Entry<String, JsonValue> type : VendorJson.object(content, "types").entrySet()) {
      String body = type.getValue() instanceof JsonObject object ? VendorJson.text(object, "body") : null;
      if (body != null) return body;
    }
    return null;
  }
}
