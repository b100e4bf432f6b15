package relevo.flow.definition;

import java.util.List;
import java.util.Map;

/** An approved template and what fills its blanks; {@code languages} gives the provider's code for each of ours, such as es_MX. */
public record Blanks(String name, Map<String, String> languages, List<Words> parameters) {}
