package relevo.flow.twilio;

/** What could not be brought over as it was, and what stands in its place; {@code widget} is null for the flow as a whole. */
public record Note(String widget, String sentence) {}
