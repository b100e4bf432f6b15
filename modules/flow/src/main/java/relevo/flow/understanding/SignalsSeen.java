package relevo.flow.understanding;

import java.util.List;
import relevo.events.flow.Signals;

/** What the rules would see of one sentence. */
public record SignalsSeen(
    String language, boolean wantsHuman, boolean frustrated, double mood, String topic, List<Signals.Span> spans) {}
