package relevo.ticketing.note;

import java.util.List;

/** Where something was found, newest first. */
public record NoteHits(List<NoteHit> items) {}
