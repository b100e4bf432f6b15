package relevo.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.kernel.Refusal;

/** Believes an ID token only if the provider signed it, for us, for this very attempt, and lately. The library judges; we say why. */
@ApplicationScoped
class IdTokens {

  /** By how much the provider's clock and ours may differ. */
  static final Duration SKEW = Duration.ofSeconds(60);

  /** Signed by a key pair, of which we know the open half; nothing that a shared secret or nobody could sign. */
  private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
      JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

  private static final String FOR_OTHERS = "no es para Relevo";

  @Inject OidcSettings settings;
  @Inject Provider provider;

  /** @throws Refusal 401 with what is wrong with it, 503 if there is no key to try it with */
  Map<String, Object> claims(JWT token, String nonce) {
    Provider.Known known = provider.known();
    IDTokenValidator validator = new IDTokenValidator(known.metadata().getIssuer(), new ClientID(settings.clientId()),
        new JWSVerificationKeySelector<>(SIGNED_BY, known.keys()), null);
    validator.setMaxClockSkew((int) SKEW.toSeconds());
    try {
      validator.validate(token, new Nonce(nonce));
      JWTClaimsSet claims = token.getJWTClaimsSet();
      if (!isForUsAlone(claims)) throw refusal(FOR_OTHERS);
      return claims.getClaims();
    } catch (BadJWTException wrong) {
      throw refusal(why(token, nonce, known.metadata().getIssuer().getValue()));
    } catch (BadJOSEException unsigned) {
      throw refusal("no lo ha firmado el proveedor");
    } catch (JOSEException noKey) {
      throw ProviderCalls.away();
    } catch (ParseException unreadable) {
      throw refusal("no se puede leer");
    }
  }

  private String why(JWT token, String nonce, String issuer) {
    if (token instanceof PlainJWT) return "no está firmado";
    try {
      JWTClaimsSet claims = token.getJWTClaimsSet();
      if (!issuer.equals(claims.getIssuer())) return "lo ha dado otro proveedor";
      if (!isForUsAlone(claims)) return FOR_OTHERS;
      if (!nonce.equals(claims.getStringClaim("nonce"))) return "no es de la entrada que empezó este navegador";
      // The provider knows nothing of a desk that runs ahead of time: this is the real one.
      Instant now = Instant.now();
      if (claims.getExpirationTime() != null && now.isAfter(claims.getExpirationTime().toInstant().plus(SKEW))) return "ha caducado";
      if (claims.getIssueTime() != null && now.isBefore(claims.getIssueTime().toInstant().minus(SKEW))) return "es de una hora que aún no ha llegado";
      return "le falta algo de lo que debe decir";
    } catch (ParseException unreadable) {
      return "no se puede leer";
    }
  }

  /** Whoever else it is for could show it to us as theirs (OpenID Connect Core 3.1.3.7); the library lets that pass. */
  private boolean isForUsAlone(JWTClaimsSet claims) {
    return claims.getAudience().equals(List.of(settings.clientId()));
  }

  private static Refusal refusal(String why) {
    return new Refusal(401, "oidc-token", "Lo que el proveedor dice de usted no vale: " + why + ". Empiece otra vez.");
  }
}
