package relevo.ticketing.loan;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A task for which the bot has, or had, the conversation. {@code title} is what people call the task; {@code dueAt} is when the agent
 * has the conversation again whatever comes of it; {@code endedAt} and {@code outcome} are null while the bot leads: then
 * {@code done}, {@code failed}, {@code wanted_person}, {@code timed_out} or {@code taken_back}; {@code result} is what was told in it.
 */
public record LoanCard(
    UUID id, String task, String title, String agent, Instant beganAt, Instant dueAt, Instant endedAt, String outcome, Map<String, String> result) {

  static LoanCard of(Loan loan) {
    return new LoanCard(loan.id, loan.task, loan.title, loan.agent, loan.beganAt, loan.dueAt, loan.endedAt,
        loan.outcome == null ? null : loan.outcome.name().toLowerCase(Locale.ROOT), loan.result());
  }
}
