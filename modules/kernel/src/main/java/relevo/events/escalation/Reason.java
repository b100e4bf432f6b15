package relevo.events.escalation;

/**
 * Why one rule spoke, for people. {@code why} is what its analyst wrote of it, or null; {@code es} and {@code en} are what it asked and
 * the values that this met, such as «intentosFallidos ≥ 3: fue 3».
 */
public record Reason(String rule, String why, String es, String en) {}
