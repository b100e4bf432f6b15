package relevo.flow.version;

/**
 * A flow as it is listed.
 *
 * @param kind {@code flow}, or {@code texts} for what the desk itself says
 * @param latest the highest number that it has; more than the live one's after a roll-back
 * @param forNew whether new conversations get it, unless their channel has a flow of its own
 */
public record DocumentCard(String flow, String kind, boolean forNew, int latest, VersionCard live) {}
