package relevo.flow.definition;

import java.util.Set;

/**
 * One choice: its title on the phone, the words that may be typed instead, and where it leads (null: as the node
 * says).
 */
public record Option(String id, Words title, Words description, Set<String> keys, String next) {}
