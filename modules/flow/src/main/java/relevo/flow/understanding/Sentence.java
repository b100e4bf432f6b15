package relevo.flow.understanding;

/** A sentence to be read. {@code language} may be null: it is then detected. */
public record Sentence(String text, String language) {}
