package relevo.sandbox.shop;

/** Who wants a code, or shows the one that arrived. */
public record CodeAsked(String phone, String code) {}
