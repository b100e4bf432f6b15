package relevo.events.content;

/** What the provider says is wrong with a message; the code is the provider's. */
public record Problem(Integer code, String title, String details) {}
