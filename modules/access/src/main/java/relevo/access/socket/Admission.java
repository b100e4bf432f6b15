package relevo.access.socket;

import java.util.UUID;

/** Whoever may open a socket now: somebody in a browser where they have signed in. */
record Admission(UUID session, Person person) {}
