package relevo.flow.definition;

import relevo.events.Content;

/** A file that a message carries. {@code kind} is IMAGE, VIDEO, AUDIO or DOCUMENT; {@code name} is null but for documents. */
public record Attachment(Content.Kind kind, Words url, String name) {}
