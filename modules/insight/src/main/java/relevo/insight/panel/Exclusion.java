package relevo.insight.panel;

/** A contact whose conversations count for nothing; {@code why} is prueba, sonda or whatever people call it. */
public record Exclusion(String contact, String why, String by, String at) {}
