package relevo.flow.version;

import java.util.List;
import java.util.Map;

/**
 * A flow of the gallery as it is shown: its title by language, how many nodes it has, the connectors whose servers the operator must
 * allow, and the tags of the articles that it answers from.
 */
public record Template(String name, Map<String, String> title, int nodes, List<String> connectors, List<String> tags) {}
