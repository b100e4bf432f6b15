package relevo.ticketing.agent;

import java.util.List;

/** Who works here. */
public record AgentList(List<AgentCard> items) {}
