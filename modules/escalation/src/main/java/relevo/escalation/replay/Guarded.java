package relevo.escalation.replay;

/**
 * Whether rules may go live as far as their trial says.
 *
 * @param enough false if too few conversations were compared to say anything: then nothing speaks against it either
 * @param points by which the escalation rate would change
 * @param rise the most that it may rise, {@code fall} the most that it may fall
 * @param least how many conversations it takes
 */
public record Guarded(boolean ok, boolean enough, double points, double rise, double fall, int conversations, int least, String reason) {}
