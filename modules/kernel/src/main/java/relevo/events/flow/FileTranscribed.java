package relevo.events.flow;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A machine has heard or seen something in the file of this message: {@code text}, as {@code source} (a model's name) put it. */
public record FileTranscribed(UUID conversationId, UUID messageId, String text, String source) implements DeskEvent {}
