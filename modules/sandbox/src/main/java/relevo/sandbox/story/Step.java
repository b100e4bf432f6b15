package relevo.sandbox.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One line of a story: who does something (the customer writes, taps, or types the code that the demo's shop sent to a number; an agent
 * works; the clock jumps), and what must be seen then. What the customer says was said {@code ago} minutes before, or now. Members that the line does not have are null, lists and maps empty.
 */
record Step(int line, String customer, int ago, String tap, String code, Map<String, Object> agent, Instant clock, List<String> bot,
    boolean silence, Map<String, Object> ticket, boolean noTicket) {}
