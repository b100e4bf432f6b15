package relevo.ticketing.team;

/**
 * A team as others see it. {@code hours} as in {@link relevo.kernel.OpeningHours}; {@code fallback} takes what nobody
 * else does.
 */
public record TeamCard(String name, int tier, String hours, String zone, boolean fallback) {}
