package relevo.flow.definition;

/** What a flow says outside its nodes. {@code introduction}, {@code acknowledged} and {@code handOver} may be null. */
public record Sayings(Words introduction, Words fallback, Words onlyText, Words acknowledged, Words handOver) {}
