package relevo.ticketing.ticket;

import java.util.List;
import relevo.ticketing.loan.LoanCard;

/** For what the bot had a ticket's conversation, the newest first: without {@code endedAt} it has it now. */
public record LoanList(List<LoanCard> items) {}
