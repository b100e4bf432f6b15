package relevo.sandbox.firsthour;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Somebody who works at the demo's desk. {@code teams} none: all. */
record Person(String login, String name, String role, List<String> teams, List<String> languages) {

  static final List<Person> ALL = List.of(
      new Person("ana", "Ana Robles", "agent", List.of("mesa", "cuentas clave"), List.of("es")),
      new Person("luis", "Luis Navarro", "agent", List.of("facturacion"), List.of("es")),
      new Person("marta", "Marta Vidal", "agent", List.of("especialistas", "retenciones"), List.of("es")),
      new Person("joana", "Joana Teixeira", "agent", List.of("mesa", "facturacion"), List.of("pt", "es")),
      new Person("emma", "Emma Clarke", "agent", List.of("mesa", "facturacion"), List.of("en")),
      new Person("sofia", "Sofía Méndez", "supervisor", List.of(), List.of("es", "en", "pt")));

  /** @param password null: nobody can sign in yet */
  JsonObject account(String password) {
    JsonObjectBuilder account = Json.createObjectBuilder().add("login", login).add("name", name)
        .add("roles", words(List.of(role))).add("teams", words(teams));
    if (password != null) account.add("password", password);
    return account.build();
  }

  JsonObject abilities() {
    return Json.createObjectBuilder().add("languages", words(languages)).build();
  }

  private static JsonArray words(List<String> words) {
    return Json.createArrayBuilder(words).build();
  }
}
