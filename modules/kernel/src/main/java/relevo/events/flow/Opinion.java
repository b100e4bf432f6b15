package relevo.events.flow;

/**
 * What a language model thinks of one message: facts beside our own, never instead of them. {@code mood} runs from -1 to 1,
 * {@code topic} is one of those of {@link Signals}, {@code language} is es, en or pt, or null; {@code source} names the model.
 */
public record Opinion(double mood, String topic, boolean wantsHuman, String language, String source) {}
