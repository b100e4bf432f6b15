package relevo.access.oidc;

import java.time.Instant;

/** By which name a provider knows the owner of an account; {@code follows} if roles and teams are the provider's to say. */
public record IdentityCard(String issuer, String subject, boolean follows, String linkedBy, Instant linkedAt) {}
