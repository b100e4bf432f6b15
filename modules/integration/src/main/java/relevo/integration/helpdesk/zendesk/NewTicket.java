package relevo.integration.helpdesk.zendesk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import relevo.events.escalation.EscalationRaised;
import relevo.integration.helpdesk.Brief;
import relevo.integration.helpdesk.Story;
import relevo.integration.helpdesk.Transcript;
import relevo.integration.vendor.Delivery.Place;

/** A ticket as we ask Zendesk for it: the brief and what was said are in its first comment, which the customer does not see. */
record NewTicket(ZendeskAccount account, Place place, Story story, String console) {

  static final JsonProvider JSON = JsonProvider.provider();
  static final int LARGEST_COMMENT = 64 * 1024;

  private static final int LONGEST_SUBJECT = 150;
  private static final String OURS = "relevo:";

  /** What Zendesk calls our ticket by. */
  static String externalId(UUID ticket) {
    return OURS + ticket;
  }

  /** @param mark what the request is known by in the ticket's history */
  JsonObjectBuilder json(long requester, List<String> uploads, String mark) {
    JsonObjectBuilder ticket = JSON.createObjectBuilder().add("subject", subject()).add("requester_id", requester)
        .add("external_id", externalId(place.ticket())).add("comment", comment(uploads)).add("tags", tags()).add("metadata", JSON.createObjectBuilder().add("relevo", mark));
    story.escalation().map(EscalationRaised::priority).ifPresent(priority -> ticket.add("priority", priority.name().toLowerCase(Locale.ROOT)));
    account.group(place.team()).ifPresent(group -> ticket.add("group_id", group));
    account.number(ZendeskAccount.FORM).ifPresent(form -> ticket.add("ticket_form_id", form));
    account.number(ZendeskAccount.BRAND).ifPresent(brand -> ticket.add("brand_id", brand));
    JsonArrayBuilder fields = JSON.createArrayBuilder();
    account.fields().forEach((number, source) -> FieldValues.of(source, story, place, console)
        .ifPresent(value -> fields.add(JSON.createObjectBuilder().add("id", number).add("value", value))));
    if (!account.fields().isEmpty()) ticket.add("custom_fields", fields);
    return ticket;
  }

  String subject() {
    String reason = story.escalation().flatMap(escalation -> escalation.because().stream().findFirst()).map(rule -> " · " + rule).orElse("");
    String subject = "WhatsApp · " + Brief.customer(place) + reason;
    return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT && subject.length() <= LONGEST_SUBJECT ? subject
        : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
  }

  private JsonObjectBuilder comment(List<String> uploads) {
    return comment(text(), false, uploads);
  }

  private String text() {
    String head = Transcript.cut(Brief.of(story, place, console), LARGEST_COMMENT / 4) + "\n\nConversación (horas UTC):\n";
    return head + Transcript.of(story.lines(), LARGEST_COMMENT - Transcript.bytes(head));
  }

  static JsonObjectBuilder comment(String text, boolean open, List<String> uploads) {
    JsonObjectBuilder comment = JSON.createObjectBuilder().add("body", text).add("public", open);
    if (!uploads.isEmpty()) comment.add("uploads", JSON.createArrayBuilder(uploads));
    return comment;
  }

  private JsonArrayBuilder tags() {
    Set<String> tags = new LinkedHashSet<>(List.of("relevo", "whatsapp"));
    account.setup().list(ZendeskAccount.TAGS).forEach(tag -> tags.add(tag(tag)));
    story.escalation().ifPresent(escalation -> escalation.tags().forEach(tag -> tags.add(tag(tag))));
    tags.remove("");
    return JSON.createArrayBuilder(tags);
  }

  /** A tag has no spaces and no capitals there. */
  static String tag(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_/:.-]+", "_");
  }
}
