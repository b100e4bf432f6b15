package relevo.flow.dialogue;

import java.util.List;
import relevo.events.Content;

/**
 * What one message made of a dialogue: where the customer stands now, the reply (null: none) with what leaves {@code before} it, the
 * facts of the turn, and what was done. {@code wanted} is not null where the turn can only be finished with an answer from elsewhere;
 * {@code silenceMinutes} is after which silence the flow goes on by itself, or null; {@code language} is the one the flow changed to,
 * or null; {@code parting} is what the flow said before it asked for a person, which the customer
 * hears whoever goes on; {@code over} says that the flow has come to its end.
 */
record Outcome(
    Place place, List<Content> before, Content reply, Noticed noticed, Wanted wanted, List<Deed> deeds, Integer silenceMinutes,
    String language, List<Content> parting, boolean over) {}
