package relevo.integration.events;

import java.util.List;
import java.util.TreeSet;

/** Which events subscribers may hear: what happens with customers and their tickets, not how the desk is run. */
final class Catalogue {

  static final List<String> EVENTS = List.copyOf(new TreeSet<>(List.of(
      "MessageReceived", "MessageDelivered", "MessageRead", "MessageUndelivered", "MessageParked", "AnsweredElsewhere", "CustomerOptedOut",
      "CustomerOptedIn", "TurnTaken", "ReplyComposed", "FileTranscribed", "LeadCaptured", "SurveyAnswered", "EscalationRaised", "TierRaised",
      "PriorityRaised", "AlternativeOffered", "TicketOpened", "TicketTaken", "TicketTransferred", "TicketReleased", "AgentReplied",
      "TicketResolved", "TicketReopened", "TicketMerged", "TicketHandedBack", "TicketLent", "TicketReturned", "TicketOverdue", "WindowClosing",
      "TicketSnoozed", "TicketWoken", "TicketNoted", "CallBackAgreed", "CallBackDue", "SurveySent", "SurveyNotSent", "SurveyMarked",
      "AgentPresenceChanged", "AgentFellSilent", "PingPongSeen", "IntegrationSwitchedOff")));

  private Catalogue() {}
}
