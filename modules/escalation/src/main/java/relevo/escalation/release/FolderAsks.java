package relevo.escalation.release;

import java.util.List;
import java.util.Map;

/**
 * The folder would go live by itself, unless whoever hears this objects. Heard within this module only, so it is no desk event.
 *
 * @param objections in Spanish, each of one who heard it
 */
public record FolderAsks(Map<String, String> files, List<String> objections) {}
