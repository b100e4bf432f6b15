package relevo.access.account;

import java.util.UUID;

/** Whoever is signed in to this account is out, at once. Told within the module only. */
public record AccountShut(UUID account) {}
