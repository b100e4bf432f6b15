package relevo.access.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import relevo.kernel.Refusal;

/** Sends people to the provider, and asks it who came back. */
@ApplicationScoped
class AskProvider {

  private static final int AT_ONCE = 8;

  @Inject OidcSettings settings;
  @Inject Provider provider;
  @Inject ProviderCalls calls;
  @Inject IdTokens tokens;

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /** Where the browser goes to sign in; it comes back to {@code back}. */
  URI address(Attempt attempt, URI back) {
    return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(settings.scopes()), client(), back)
        .endpointURI(provider.known().metadata().getAuthorizationEndpointURI())
        .state(new State(attempt.state())).nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build().toURI();
  }

  /** Where the browser leaves the provider too, if the operator wants that and the provider can. */
  Optional<URI> farewell(URI home) {
    if (!settings.isOn() || !settings.logout()) return Optional.empty();
    try {
      return Optional.ofNullable(provider.known().metadata().getEndSessionEndpointURI())
          .map(end -> new LogoutRequest(end, null, null, client(), home, null, null).toURI());
    } catch (Refusal away) {
      // whoever leaves has left us already
      return Optional.empty();
    }
  }

  /**
   * Whom the code stands for. Takes seconds, and no connection to the database.
   *
   * @throws Refusal if it stands for nobody whom we can believe in
   */
  Person person(Attempt attempt, Answer answer, URI back) {
    OIDCProviderMetadata metadata = provider.known().metadata();
    answer.demandFrom(metadata);
    if (!turns.tryAcquire()) throw new Refusal(503, "crowded", "Hay demasiada gente entrando a la vez. Inténtelo dentro de unos segundos.");
    try {
      OIDCTokenResponse given = given(metadata, attempt, answer.code(), back);
      Map<String, Object> claims = tokens.claims(given.getOIDCTokens().getIDToken(), attempt.nonce());
      Person person = new Person(metadata.getIssuer().getValue(), String.valueOf(claims.get("sub")), claims);
      return isThin(person) && metadata.getUserInfoEndpointURI() != null ? whole(person, metadata, given.getOIDCTokens().getAccessToken()) : person;
    } finally {
      turns.release();
    }
  }

  private OIDCTokenResponse given(OIDCProviderMetadata metadata, Attempt attempt, String code, URI back) {
    AuthorizationCodeGrant grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier()));
    try {
      TokenResponse response = OIDCTokenResponseParser.parse(calls.send(request(metadata, grant).toHTTPRequest()));
      if (!response.indicatesSuccess()) throw unwilling(response.toErrorResponse().getErrorObject());
      OIDCTokenResponse given = (OIDCTokenResponse) response.toSuccessResponse();
      if (given.getOIDCTokens().getIDToken() == null) throw ProviderCalls.away();
      return given;
    } catch (ParseException unreadable) {
      throw ProviderCalls.away();
    }
  }

  private TokenRequest request(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) {
    URI address = metadata.getTokenEndpointURI();
    if (settings.clientSecret().isEmpty()) return new TokenRequest.Builder(address, client(), grant).build();
    Secret secret = new Secret(settings.clientSecret().get());
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    boolean inHeader = taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return new TokenRequest.Builder(address, inHeader ? new ClientSecretBasic(client(), secret) : new ClientSecretPost(client(), secret), grant).build();
  }

  private static Refusal unwilling(ErrorObject error) {
    System.getLogger(AskProvider.class.getName()).log(System.Logger.Level.WARNING, "The identity provider takes no code: {0}",
        error == null ? "no reason" : error.getCode());
    return new Refusal(401, "oidc-code", "El proveedor de identidad no reconoce su propia respuesta: quizá ya se usó. Empiece otra vez.");
  }

  /** Some providers keep their tokens thin, and tell the rest when asked. */
  private boolean isThin(Person person) {
    boolean isMapped = !settings.roles().isEmpty() || !settings.teams().isEmpty();
    return person.lacks(settings.loginClaim()) || person.lacks("name") || isMapped && person.lacks(settings.groupsClaim());
  }

  private Person whole(Person person, OIDCProviderMetadata metadata, AccessToken access) {
    try {
      UserInfoResponse response = UserInfoResponse.parse(calls.send(new UserInfoRequest(metadata.getUserInfoEndpointURI(), access).toHTTPRequest()));
      if (!response.indicatesSuccess()) return person;
      Map<String, Object> claims = new HashMap<>(response.toSuccessResponse().getUserInfo().toJSONObject());
      if (!person.subject().equals(claims.get("sub"))) {
        throw new Refusal(401, "oidc-token", "Lo que el proveedor dice de usted no vale: habla de otra persona. Empiece otra vez.");
      }
      claims.putAll(person.claims());
      return new Person(person.issuer(), person.subject(), claims);
    } catch (ParseException unreadable) {
      throw ProviderCalls.away();
    }
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }
}
