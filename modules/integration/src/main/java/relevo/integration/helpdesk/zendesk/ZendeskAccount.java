package relevo.integration.helpdesk.zendesk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.integration.vendor.Setup;

/** One company's Zendesk as an administrator set it up: where it is, how we sign in, and what goes where in a ticket. */
record ZendeskAccount(Setup setup) {

  static final String SUBDOMAIN = "subdomain";
  static final String URL = "url";
  static final String EMAIL = "email";
  static final String TAGS = "tags";
  static final String FIELDS = "fields";
  static final String GROUPS = "groups";
  static final String FORM = "form";
  static final String BRAND = "brand";
  static final String TEMPLATE = "template";
  static final String TEMPLATE_LANGUAGE = "templateLanguage";
  static final String TEMPLATE_TEXT = "templateText";
  static final String RESOLVED_WHEN = "resolvedWhen";
  static final String TOKEN = "token";
  static final String OAUTH = "oauth";
  static final String SIGNING = "signing";
  /** The secret that Zendesk signs with before a webhook exists: everybody knows it. */
  static final String PUBLIC_TEST_SECRET = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";

  /** Without a slash at its end. */
  String base() {
    return setup.setting(URL).map(url -> url.replaceFirst("/+$", ""))
        .orElseGet(() -> "https://" + setup.setting(SUBDOMAIN).orElseThrow() + ".zendesk.com") + "/api/v2";
  }

  /** How we sign in. */
  Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Authorization", setup.secret(OAUTH).map(token -> "Bearer " + token).orElseGet(this::basic));
    return headers;
  }

  private String basic() {
    String credentials = setup.setting(EMAIL).orElse("") + "/token:" + setup.secret(TOKEN).orElse("");
    return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  Optional<Long> number(String setting) {
    return setup.setting(setting).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  /** The custom fields by their numbers, with what is to be in each. */
  Map<Long, String> fields() {
    Map<Long, String> fields = new LinkedHashMap<>();
    pairs(FIELDS).forEach((number, source) -> fields.put(Long.valueOf(number), source));
    return fields;
  }

  Optional<Long> group(String team) {
    return Optional.ofNullable(team).map(pairs(GROUPS)::get).map(Long::valueOf);
  }

  private Map<String, String> pairs(String setting) {
    Map<String, String> pairs = new LinkedHashMap<>();
    setup.pairs(setting).forEach(pair -> pairs.put(pair.name(), pair.value()));
    return pairs;
  }

  /** What is wrong with it, in Spanish. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (setup.setting(URL).isEmpty() && setup.setting(SUBDOMAIN).isEmpty()) faults.add("Diga el subdominio de su Zendesk, o su dirección.");
    setup.setting(SUBDOMAIN).filter(name -> !name.matches("[a-z0-9][a-z0-9-]{0,62}")).ifPresent(name ->
        faults.add("El subdominio es lo que va delante de «.zendesk.com», sin nada más."));
    if (setup.secret(OAUTH).isEmpty() && setup.secret(TOKEN).isEmpty()) faults.add("Falta el token de la API, o uno de OAuth.");
    if (setup.secret(OAUTH).isEmpty() && setup.setting(EMAIL).isEmpty()) faults.add("Con un token de la API hace falta el correo de su usuario.");
    setup.secret(SIGNING).filter(PUBLIC_TEST_SECRET::equals).ifPresent(secret ->
        faults.add("Ese secreto es el público de pruebas de Zendesk: con él firmaría cualquiera."));
    pairs(FIELDS).forEach((number, source) -> {
      if (!number.matches("[0-9]{1,18}") || !FieldValues.knows(source)) faults.add("En los campos, «" + number + " = " + source + "» no se entiende.");
    });
    pairs(GROUPS).forEach((team, number) -> {
      if (!number.matches("[0-9]{1,18}")) faults.add("En los grupos, «" + number + "» no es el número de un grupo.");
    });
    return faults;
  }
}
