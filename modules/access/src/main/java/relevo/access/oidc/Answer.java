package relevo.access.oidc;

import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import relevo.kernel.Refusal;

/** What the browser brings back from the provider, as query parameters; any may be null. */
record Answer(String code, String state, String issuer, String error) {

  private static final int LONGEST_CODE = 2_000;
  private static final String ERROR = "[a-z_]{1,40}";

  /** @throws Refusal 401 if it let nobody in, 400 if it is not to this attempt */
  void demandTo(Attempt attempt) {
    if (!attempt.isAnsweredBy(state)) {
      throw new Refusal(400, "oidc-state", "Esta respuesta no es de la entrada que empezó este navegador. Empiece otra vez.");
    }
    if (error != null) {
      throw new Refusal(401, "oidc-denied", "El proveedor de identidad no le ha dejado entrar" + (error.matches(ERROR) ? " (" + error + ")." : "."));
    }
    if (code == null || code.isEmpty() || code.length() > LONGEST_CODE) throw new Refusal(400, "oidc-state", "A esta respuesta le falta el código. Empiece otra vez.");
  }

  /** Who answers for another provider than the one that was asked is an intruder (RFC 9207). @throws Refusal 400 */
  void demandFrom(OIDCProviderMetadata metadata) {
    boolean isNamed = issuer != null || metadata.supportsAuthorizationResponseIssuerParam();
    if (isNamed && !metadata.getIssuer().getValue().equals(issuer)) {
      throw new Refusal(400, "oidc-sender", "Esta respuesta no viene del proveedor de identidad de esta mesa. Empiece otra vez.");
    }
  }
}
