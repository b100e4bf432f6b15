package relevo.messaging.provider.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.TemplateList.Listed;
import relevo.messaging.provider.VendorJson;

/** Asks Meta for the templates of an account, page by page. */
@ApplicationScoped
class MetaTemplates {

  private static final String WHAT =
      "/message_templates?fields=name,status,category,language,components,quality_score,rejected_reason&limit=100";
  /** Meta keeps 6,000 of an account at most. */
  static final int MOST_PAGES = 100;

  @Inject MetaChannel first;
  @Inject Egress egress;

  TemplateList list(Channel channel) {
    Optional<String> account = channel.setting(MetaChannel.ACCOUNT);
    if (account.isEmpty()) return TemplateList.failed("Falta el ajuste «" + MetaChannel.ACCOUNT + "» (la cuenta de WhatsApp Business).");
    try {
      return pages(first.graph() + "/" + account.get() + WHAT, headers(channel));
    } catch (Egress.NotSent | Egress.Unanswered noAnswer) {
      return TemplateList.failed("Meta no responde: " + noAnswer.getMessage());
    }
  }

  private TemplateList pages(String address, Map<String, String> headers) throws Egress.NotSent, Egress.Unanswered {
    List<Listed> found = new ArrayList<>();
    String after = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      Egress.Answer answer = egress.send(new Egress.Call("GET", URI.create(address + after), headers, null, MetaProvider.DEADLINE));
      JsonObject body = VendorJson.parsed(answer.body());
      if (answer.status() != 200) return TemplateList.failed(MetaSubscription.refusal(answer));
      if (!body.containsKey("data")) return TemplateList.failed("Meta respondió algo que no se entiende.");
      VendorJson.objects(body, "data").forEach(template -> read(template).ifPresent(found::add));
      JsonObject paging = VendorJson.object(body, "paging");
      String cursor = VendorJson.text(VendorJson.object(paging, "cursors"), "after");
      if (cursor == null || VendorJson.text(paging, "next") == null) return TemplateList.of(found);
      after = "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
    return TemplateList.failed("Meta da más de " + MOST_PAGES + " páginas de plantillas.");
  }

  private static Map<String, String> headers(Channel channel) {
    return channel.secret(MetaChannel.ACCESS_TOKEN).map(token -> Map.of("Authorization", "Bearer " + token)).orElse(Map.of());
  }

  private static Optional<Listed> read(JsonObject template) {
    String name = VendorJson.text(template, "name");
    String language = VendorJson.text(template, "language");
    if (name == null || language == null) return Optional.empty();
    String reason = VendorJson.text(template, "rejected_reason");
    return Optional.of(new Listed(name, language, VendorJson.text(template, "status"), VendorJson.text(template, "category"),
        VendorJson.text(VendorJson.object(template, "quality_score"), "score"), "NONE".equals(reason) ? null : reason, body(template)));
  }

  private static String body(JsonObject template) {
    return VendorJson.objects(template, "components").stream().filter(part -> "BODY".equals(VendorJson.text(part, "type")))
        .findFirst().map(part -> VendorJson.text(part, "text")).orElse(null);
  }
}
