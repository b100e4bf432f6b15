package relevo.escalation.customers.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.customers.Addresses;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.Attributes;
import relevo.escalation.customers.CustomerCalls;
import relevo.escalation.customers.CustomerCalls.Reply;
import relevo.escalation.customers.CustomerCalls.Request;
import relevo.escalation.customers.CustomerSource;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.Values;

/** Any system of the operator's own that answers a GET with JSON; where each attribute stands in it is said by JSON pointers. */
@ApplicationScoped
class HttpCustomers implements CustomerSource {

  static final String KIND = "http";
  static final String URL = "url";
  static final String TOKEN = "token";
  static final String HEADER = "header";
  static final String RECORDS = "records";

  private static final String PHONE = "{phone}";
  private static final String INTERNATIONAL = "{e164}";
  private static final String AUTHORIZATION = "Authorization";
  private static final int PER_MINUTE = 600;

  @Inject CustomerCalls calls;
  @Inject Addresses addresses;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> settings() {
    return Set.of(URL, HEADER, RECORDS);
  }

  @Override
  public Set<String> secrets() {
    return Set.of(TOKEN);
  }

  @Override
  public List<String> faults(SourceSetup setup) {
    List<String> faults = new ArrayList<>();
    String url = setup.setting(URL).orElse("");
    addresses.fault(filled(url, "0")).ifPresent(faults::add);
    if (!url.contains(PHONE) && !url.contains(INTERNATIONAL)) {
      faults.add("La dirección debe decir dónde va el teléfono: {phone} (solo cifras) o {e164} (con el + delante).");
    }
    if (!setup.setting(HEADER).orElse(AUTHORIZATION).matches("[A-Za-z0-9-]{1,60}")) faults.add("La cabecera de la clave no es un nombre de cabecera.");
    if (setup.mapping().isEmpty()) faults.add("Falta decir dónde está cada atributo en la respuesta, por ejemplo tier: /cliente/categoria.");
    setup.mapping().forEach((name, pointer) -> {
      if (!pointer.startsWith("/")) faults.add("«" + name + "» debe señalar un lugar del JSON, como /cliente/categoria.");
    });
    if (!Values.isPointer(setup.setting(RECORDS).orElse(""))) faults.add("«records» debe señalar un lugar del JSON, como /resultados.");
    return faults;
  }

  @Override
  public Answer ask(Inquiry inquiry) throws SourceAway {
    Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
    String header = inquiry.source().setting(HEADER).orElse(AUTHORIZATION);
    inquiry.source().secret(TOKEN).ifPresent(token -> headers.put(header, header.equals(AUTHORIZATION) ? "Bearer " + token : token));
    URI address = URI.create(filled(inquiry.source().setting(URL).orElseThrow(), inquiry.phone()));
    Reply reply = calls.send(inquiry, new Request("GET", address, headers, null), PER_MINUTE);
    if (reply.status() == 404 || reply.status() == 204) return new Answer.NotFound();
    if (!reply.isGood()) throw calls.away(reply);
    if (reply.body() == null) throw new SourceAway("no contestó con JSON");
    return read(reply.body(), inquiry.source());
  }

  private static String filled(String url, String phone) {
    return url.replace(PHONE, phone).replace(INTERNATIONAL, "%2B" + phone);
  }

  /** One customer, or a list of those with that phone. */
  private static Answer read(JsonStructure body, SourceSetup setup) {
    String place = setup.setting(RECORDS).orElse("");
    JsonValue there = place.isEmpty() ? body : Values.at(place, body);
    return switch (there) {
      case JsonArray hits when hits.size() > 1 -> new Answer.Ambiguous(hits.size());
      case JsonArray hits when hits.isEmpty() -> new Answer.NotFound();
      case JsonArray one when one.getFirst() instanceof JsonStructure record -> found(setup, record);
      case JsonStructure record -> found(setup, record);
      case null, default -> new Answer.NotFound();
    };
  }

  private static Answer found(SourceSetup setup, JsonStructure record) {
    return new Answer.Found(Attributes.kept(Values.at(setup.mapping(), record)));
  }
}
