package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the desk's API says was said with one customer. */
record History(RunningDesk desk, String phone) {

  Optional<String> conversation() {
    List<String> ids = desk.admin().get("/conversations?phone=" + phone).then().statusCode(200).extract().path("items.id");
    assertThat(ids).hasSizeLessThan(2);
    return ids.stream().findFirst();
  }

  /** All messages, oldest first; none if the customer is not known yet. */
  List<Map<String, Object>> messages() {
    return conversation().map(id -> desk.admin().get("/conversations/" + id + "/messages?limit=200").then().statusCode(200)
        .extract().<List<Map<String, Object>>>path("items")).orElse(List.of());
  }

  List<Map<String, Object>> by(String author) {
    return messages().stream().filter(message -> message.get("author").equals(author)).toList();
  }

  /** Waits for the first message of that author that fits. */
  Map<String, Object> await(String author, Predicate<Map<String, Object>> fits) {
    return Eventually.get("a message by " + author, () -> by(author), seen -> seen.stream().anyMatch(fits))
        .stream().filter(fits).findFirst().orElseThrow();
  }

  Map<String, Object> awaitText(String author, String part) {
    return await(author, message -> String.valueOf(message.get("text")).contains(part));
  }
}
