package relevo.ticketing.ticket;

/**
 * How long a customer will probably wait, told honestly.
 *
 * @param position 1 for the first in line; null for a ticket that waits in none
 * @param expectedSeconds null where nothing is known; otherwise as many wait longer as wait less
 * @param basis in words, what that rests on or why it is not known
 */
public record WaitCard(Long position, Long expectedSeconds, String basis) {}
