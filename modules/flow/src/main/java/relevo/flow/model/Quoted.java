package relevo.flow.model;

/** What a model answered from one article, with the words of that article on which it rests. */
public record Quoted(String articleId, String answer, String quote) {}
