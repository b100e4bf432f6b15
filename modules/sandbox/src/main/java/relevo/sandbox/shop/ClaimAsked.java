package relevo.sandbox.shop;

/** What happened, to whom; all but the policy and the description may be null. */
public record ClaimAsked(String policy, String description, String date, String phone) {}
