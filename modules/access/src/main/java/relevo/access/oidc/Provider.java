package relevo.access.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import relevo.kernel.Refusal;

/** What the provider says of itself, asked again every hour, and its keys, asked again when one is new; both outlive its silence. */
@ApplicationScoped
class Provider {

  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration SULKS = Duration.ofSeconds(3);
  private static final Duration KEYS_FRESH = Duration.ofMinutes(15);
  private static final Duration KEYS_WAIT = Duration.ofSeconds(6);
  private static final Duration KEYS_EVERY = Duration.ofSeconds(10);
  private static final Duration KEYS_OUTLIVE = Duration.ofHours(4);
  private static final System.Logger LOG = System.getLogger(Provider.class.getName());

  @Inject OidcSettings settings;
  @Inject ProviderCalls calls;

  private final Lock asking = new ReentrantLock();
  private volatile Known known;
  private volatile long askAgainAtNanos = System.nanoTime();

  /** Where to ask what, and by which keys the answers are signed. */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

  /** Nobody waits for what another is asking already. @throws Refusal 503 if it was never heard of, and does not say now */
  Known known() {
    if (System.nanoTime() - askAgainAtNanos >= 0 && asking.tryLock()) {
      try {
        ask();
      } finally {
        asking.unlock();
      }
    }
    Known present = known;
    if (present == null) throw ProviderCalls.away();
    return present;
  }

  /** After a failure nobody waits for the next for a while; who is known already is good for longer. */
  private void ask() {
    askAgainAtNanos = System.nanoTime() + SULKS.toNanos();
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(calls.read(URI.create(settings.issuer().toString().replaceAll("/$", "") + DISCOVERY)));
      demandHonest(metadata);
      JWKSource<SecurityContext> keys = known != null && known.metadata().getJWKSetURI().equals(metadata.getJWKSetURI()) ? known.keys() : keys(metadata);
      known = new Known(metadata, keys);
      askAgainAtNanos = System.nanoTime() + FRESH.toNanos();
    } catch (ParseException | MalformedURLException | IllegalArgumentException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "What the identity provider says of itself cannot be used: {0}", unreadable.getMessage());
    } catch (Refusal away) {
      if (known == null) throw away;
    }
  }

  private void demandHonest(OIDCProviderMetadata metadata) {
    if (!metadata.getIssuer().getValue().equals(settings.issuer().toString())) {
      throw new IllegalArgumentException("it calls itself " + metadata.getIssuer() + ", RELEVO_OIDC_ISSUER says " + settings.issuer());
    }
    demandSafe("authorization_endpoint", metadata.getAuthorizationEndpointURI());
    demandSafe("token_endpoint", metadata.getTokenEndpointURI());
    demandSafe("jwks_uri", metadata.getJWKSetURI());
    if (metadata.getUserInfoEndpointURI() != null) demandSafe("userinfo_endpoint", metadata.getUserInfoEndpointURI());
  }

  /** Only who configured an issuer without https may send secrets without it. */
  private void demandSafe(String name, URI address) {
    if (address == null || !"https".equals(address.getScheme()) && !String.valueOf(address.getScheme()).equals(settings.issuer().getScheme())) {
      throw new IllegalArgumentException("its " + name + " is missing or not https");
    }
  }

  private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
    return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), address -> new Resource(calls.read(URI.create(address.toString())), "application/json"))
        .cache(KEYS_FRESH.toMillis(), KEYS_WAIT.toMillis()).refreshAheadCache(false).rateLimited(KEYS_EVERY.toMillis())
        .outageTolerant(KEYS_OUTLIVE.toMillis()).build();
  }
}
