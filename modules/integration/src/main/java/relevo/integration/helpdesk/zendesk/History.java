package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import relevo.integration.vendor.NotDelivered;

/** What was ever done to a ticket there, oldest first. */
@ApplicationScoped
class History {

  private static final int MOST_PAGES = 50;

  @Inject ZendeskApi api;

  List<JsonObject> of(Line line, Linked linked) throws NotDelivered {
    List<JsonObject> audits = new ArrayList<>();
    String path = "/tickets/" + linked.id() + "/audits.json?page%5Bsize%5D=100";
    String after = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      JsonObject answer = api.get(line, path + after);
      audits.addAll(ZendeskApi.objects(answer, "audits"));
      JsonObject meta = answer.get("meta") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      if (!meta.getBoolean("has_more", false)) break;
      after = "&page%5Bafter%5D=" + ZendeskApi.quoted(meta.getString("after_cursor", ""));
    }
    return audits;
  }

  /** Whether an update of ours that bears this mark is in it. */
  boolean has(Line line, Linked linked, String mark) throws NotDelivered {
    return of(line, linked).stream().anyMatch(audit -> mark.equals(mark(audit)));
  }

  private static String mark(JsonObject audit) {
    return audit.get("metadata") instanceof JsonObject metadata && metadata.get("custom") instanceof JsonObject custom ? custom.getString("relevo", null) : null;
  }
}
