package relevo.ticketing.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.ticketing.survey.Survey.State;

/** Surveys in memory, about one ticket. */
class KeptSurveys extends Surveys {

  static final Closed TICKET = new Closed(new UUID(1, 1), new UUID(7, 7), new UUID(8, 8), "mesa", "es");

  final List<Survey> kept = new ArrayList<>();
  Closed closed = TICKET;
  boolean withPerson;

  Survey last() {
    return kept.getLast();
  }

  @Override
  void add(Survey survey) {
    kept.add(survey);
  }

  @Override
  List<UUID> ticketsOf(Collection<UUID> surveys) {
    return kept.stream().filter(each -> surveys.contains(each.id)).map(each -> each.ticketId).toList();
  }

  @Override
  boolean isLast(Survey survey) {
    return last() == survey;
  }

  @Override
  Optional<Survey> alone(UUID id) {
    return numbered(id);
  }

  @Override
  Optional<Survey> numbered(UUID id) {
    return kept.stream().filter(each -> each.id.equals(id)).findFirst();
  }

  @Override
  Optional<Survey> lastAskedIn(UUID conversation) {
    return kept.reversed().stream().filter(each -> each.conversationId.equals(conversation) && each.ticketId != null && wasAsked(each)).findFirst();
  }

  @Override
  boolean wasAsked(UUID contact, Instant since) {
    return kept.stream().anyMatch(each -> contact.equals(each.contactId) && wasAsked(each) && each.askedAt.isAfter(since));
  }

  @Override
  Optional<Closed> closed(UUID ticket) {
    return Optional.ofNullable(closed);
  }

  @Override
  boolean isWithPerson(UUID conversation) {
    return withPerson;
  }

  private static boolean wasAsked(Survey survey) {
    return survey.state == State.SENT || survey.state == State.ANSWERED;
  }
}
