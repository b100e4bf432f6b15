package relevo.escalation.release;

import java.util.List;
import java.util.Map;

/**
 * What stands in the folder cannot go live by itself: a second person must say so, somebody must settle conflicts, or somebody
 * objects. Heard within this module only, so it is no desk event.
 *
 * @param files the live ones with the folder's changes
 * @param basedOn the live release
 * @param folder the fingerprints to remember once these files are live
 */
public record FolderWaits(
    Map<String, String> files, long basedOn, Map<String, String> folder, List<String> conflicts, List<String> objections) {}
