package relevo.flow.definition;

/** A button below a message that opens an address. */
public record Link(Words label, Words url) {}
