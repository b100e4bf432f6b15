package relevo.integration.alert.email;

import relevo.events.flow.FileAsked;

/** A file that goes along with a mail. */
record Enclosed(String name, FileAsked.Copy copy) {}
