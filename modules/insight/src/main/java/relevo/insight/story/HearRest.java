package relevo.insight.story;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.events.DeskEvent;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.escalation.ReleasePublished;
import relevo.events.escalation.RulesSpoke;
import relevo.events.messaging.CustomerOptedOut;
import relevo.events.messaging.MessageDelivered;
import relevo.events.messaging.MessageParked;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.messaging.ProviderTold;
import relevo.events.ticketing.ReopeningChosen;
import relevo.events.ticketing.TeamDefined;

/** Rules, delivery, and what is known of customers, numbers and teams. */
final class HearRest {

  private static final Pattern CODE = Pattern.compile("\\b[0-9]{3,7}\\b");

  private HearRest() {}

  static void on(Moment moment, RulesSpoke spoke) {
    spoke.rules().forEach(rule -> {
      moment.ledger().tallies.add("firing", moment.day(), rule, "", spoke.release());
      moment.ledger().happenings.add(moment, "firing", spoke.conversationId(), spoke.messageId(), rule, spoke.release(), null);
    });
  }

  static void on(Moment moment, ReleasePublished published) {
    moment.ledger().lists.published(published);
  }

  static void on(Moment moment, TeamDefined team) {
    moment.ledger().calendars.defined(team);
  }

  static void on(Moment moment, ReopeningChosen reopening) {
    moment.ledger().lists.chosen(reopening);
  }

  static void on(Moment moment, CustomerProfiled profiled) {
    if (profiled.known() == null) return;
    moment.ledger().talk(profiled.conversationId()).ifPresent(talk -> talk.customer = profiled.known() ? "known" : "unknown");
  }

  static void on(Moment moment, CustomerOptedOut out) {
    moment.ledger().talk(out.conversationId()).ifPresent(talk -> talk.optedOut = true);
  }

  static void on(Moment moment, MessageDelivered delivered) {
    count(moment, delivered, delivered.outboundId(), "delivered", "");
  }

  /** The provider's code is the first number in its words. */
  static void on(Moment moment, MessageUndelivered undelivered) {
    Matcher code = CODE.matcher(String.valueOf(undelivered.reason()));
    count(moment, undelivered, undelivered.outboundId(), "undelivered", code.find() ? code.group() : "");
  }

  static void on(Moment moment, MessageParked parked) {
    count(moment, parked, parked.messageId(), "parked", "");
  }

  static void on(Moment moment, ProviderTold told) {
    String kind = String.valueOf(told.kind()).toLowerCase(Locale.ROOT);
    if (kind.contains("quality") && !kind.contains("template")) moment.ledger().lists.told(moment.at(), told);
  }

  private static void count(Moment moment, DeskEvent event, UUID message, String kind, String part) {
    String channel = moment.ledger().talk(event.conversationId()).map(talk -> talk.channel).orElse("");
    moment.ledger().tallies.add(kind, moment.day(), part, channel, 0);
    moment.ledger().happenings.add(moment, kind, event.conversationId(), message, part, 0, null);
  }
}
