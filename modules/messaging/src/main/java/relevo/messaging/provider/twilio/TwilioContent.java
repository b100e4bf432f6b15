package relevo.messaging.provider.twilio;

import java.util.List;
import java.util.Locale;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Context;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Referral;

/** What a customer's message says, by the fields of Twilio's form. */
class TwilioContent {

  private TwilioContent() {}

  static Content read(TwilioForm form) {
    return saying(form, type(form)).about(context(form), referral(form), null);
  }

  /** As Twilio names it, or as the fields that are there give away. */
  private static String type(TwilioForm form) {
    String named = form.text("MessageType");
    if (named != null) return named.toLowerCase(Locale.ROOT);
    if (form.text("MediaUrl0") != null) return "media";
    if (form.text("Latitude") != null) return "location";
    if (form.firstOf("ButtonPayload", "ButtonText", "ListId") != null) return "button";
    return form.firstOf("InteractiveData", "FlowData") != null ? "interactive" : "text";
  }

  private static Content saying(TwilioForm form, String type) {
    String body = form.text("Body");
    return switch (type) {
      case "text" -> body == null ? Content.other(type, null) : Content.text(body);
      case "image", "video", "audio", "document", "sticker", "media", "contacts" -> media(form, type, body);
      case "location" -> location(form, body);
      case "button", "interactive" -> tapped(form, type, body);
      case "reaction" -> reaction(form.text("OriginalRepliedMessageSid"), body);
      case "unsupported" -> Content.unsupported(type);
      default -> Content.other(type, body);
    };
  }

  private static Content reaction(String target, String emoji) {
    return target == null ? Content.other("reaction", emoji) : Content.reaction(target, emoji);
  }

  private static Content tapped(TwilioForm form, String type, String body) {
    String id = form.firstOf("ListId", "ButtonPayload", "ButtonText");
    String title = form.firstOf("ListTitle", "ButtonText", "Body");
    if (id != null) return Content.chosen(id, title);
    String answers = form.firstOf("InteractiveData", "FlowData");
    return answers == null ? Content.other(type, body) : Content.form(body, answers);
  }

  private static Content location(TwilioForm form, String body) {
    try {
      Location place = new Location(Double.parseDouble(form.text("Latitude")), Double.parseDouble(form.text("Longitude")),
          form.text("Label"), form.text("Address"), null);
      return place.liesOnEarth() ? Content.location(place) : Content.other("location", body);
    } catch (NullPointerException | NumberFormatException nowhere) {
      return Content.other("location", body);
    }
  }

  private static Content media(TwilioForm form, String type, String caption) {
    String link = form.text("MediaUrl0");
    if (link == null) return Content.other(type, caption);
    String mimeType = form.text("MediaContentType0");
    Media file = Media.ofLink(link, mimeType);
    if (isCard(type, mimeType)) return Content.contacts(List.of()).with(file);
    Kind kind = kind(type, mimeType);
    return Content.media(kind, isVoiceNote(kind, mimeType) ? file.spoken() : file, caption);
  }

  /** Contact cards come as a file. */
  private static boolean isCard(String type, String mimeType) {
    return type.equals("contacts") || mimeType != null && mimeType.toLowerCase(Locale.ROOT).contains("vcard");
  }

  private static Kind kind(String type, String mimeType) {
    if (!type.equals("media")) return Kind.valueOf(type.toUpperCase(Locale.ROOT));
    String major = mimeType == null ? "" : mimeType.toLowerCase(Locale.ROOT).replaceFirst("/.*", "");
    return switch (major) {
      case "image" -> Kind.IMAGE;
      case "video" -> Kind.VIDEO;
      case "audio" -> Kind.AUDIO;
      default -> Kind.DOCUMENT;
    };
  }

  /** WhatsApp records voice notes as Opus in Ogg, and Twilio says no more than that. */
  private static boolean isVoiceNote(Kind kind, String mimeType) {
    return kind == Kind.AUDIO && mimeType != null && mimeType.startsWith("audio/ogg");
  }

  private static Context context(TwilioForm form) {
    String replyTo = form.text("OriginalRepliedMessageSid");
    boolean forwarded = form.isTrue("Forwarded");
    boolean often = form.isTrue("FrequentlyForwarded");
    return replyTo == null && !forwarded && !often ? null : new Context(replyTo, forwarded, often, null, null);
  }

  private static Referral referral(TwilioForm form) {
    if (form.firstOf("ReferralSourceId", "ReferralSourceUrl", "ReferralHeadline") == null) return null;
    return new Referral(form.text("ReferralSourceType"), form.text("ReferralSourceId"), form.text("ReferralSourceUrl"),
        form.text("ReferralHeadline"), form.text("ReferralBody"), form.text("ReferralMediaContentType"),
        form.text("ReferralMediaUrl"), form.text("ReferralCtwaClid"), null);
  }
}
