package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.web.ApiApplication;

/** Every operation of the API by every role: let in who may, and nobody else. */
@ExtendWith(OnRunningDesk.class)
class AuthorizationIT {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
  private static final String NO_SUCH_ID = "0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70";

  private final RunningDesk desk;

  AuthorizationIT(RunningDesk desk) {
    this.desk = desk;
  }

  /** One way to ask the API for something. */
  record Operation(String verb, String path, String takes, Allowed allowed) {

    /** To sign in somebody must be there, so that one answers 401, too. */
    boolean isForStrangers() {
      return allowed.anybody() && verb.equals("GET");
    }

    boolean isFor(Role role) {
      return allowed.anybody() || role == Role.ADMINISTRATOR || Arrays.asList(allowed.to()).contains(role);
    }
  }

  @Test
  void lets_in_by_role_and_nobody_else() {
    Map<Role, String> keys = new EnumMap<>(Role.class);
    for (Role role : Role.values()) keys.put(role, key(List.of(role.word())));
    List<Operation> operations = operations().toList();
    int cases = 0;
    for (Operation operation : operations) {
      int stranger = status(operation, null);
      if (operation.isForStrangers()) assertThat(stranger).as("%s by nobody", operation).isEqualTo(200);
      else assertThat(stranger).as("%s by nobody", operation).isEqualTo(401);
      for (Role role : Role.values()) {
        int status = status(operation, keys.get(role));
        if (operation.isFor(role)) assertThat(status).as("%s by %s", operation, role).isNotEqualTo(403).isLessThan(500);
        else assertThat(status).as("%s by %s", operation, role).isEqualTo(403);
        cases++;
      }
    }
    assertThat(operations).hasSizeGreaterThan(80);
    System.out.println(cases + " cases of " + operations.size() + " operations and " + Role.values().length + " roles, 0 failures");
  }

  @Test
  void lets_a_key_for_looking_change_nothing() {
    String key = key(List.of("administrator", "read"));
    long changes = operations().filter(operation -> !operation.verb().equals("GET") && !operation.allowed().anybody())
        .peek(operation -> assertThat(status(operation, key)).as("%s", operation).isEqualTo(403)).count();
    assertThat(changes).isGreaterThan(40);
  }

  private String key(List<String> scopes) {
    return desk.admin().body(Map.of("name", "prueba " + scopes, "scopes", scopes, "days", 1)).post("/keys").then().statusCode(201)
        .extract().path("secret");
  }

  private int status(Operation operation, String key) {
    var request = desk.visitor().basePath("/api/v1").contentType(operation.takes());
    if (key != null) request.header("Authorization", "Bearer " + key);
    return (operation.verb().equals("GET") ? request : request.body("{}")).request(operation.verb(), operation.path()).statusCode();
  }

  private static Stream<Operation> operations() {
    return new ApiApplication().getClasses().stream().filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> operation(type, method).stream()));
  }

  private static Optional<Operation> operation(Class<?> type, Method method) {
    Allowed allowed = method.isAnnotationPresent(Allowed.class) ? method.getAnnotation(Allowed.class) : type.getAnnotation(Allowed.class);
    return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).filter(each -> each.isAnnotationPresent(HttpMethod.class))
        .map(each -> each.getAnnotation(HttpMethod.class).value()).findFirst()
        .map(verb -> new Operation(verb, path(type.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)),
            takes(type, method), allowed));
  }

  private static String takes(Class<?> type, Method method) {
    Consumes consumes = method.isAnnotationPresent(Consumes.class) ? method.getAnnotation(Consumes.class) : type.getAnnotation(Consumes.class);
    return consumes == null || consumes.value()[0].startsWith("*") ? "application/json" : consumes.value()[0];
  }

  private static String path(Path path) {
    if (path == null) return "";
    String filled = PARAMETER.matcher(path.value()).replaceAll(found -> someValueOf(found.group()));
    return (filled.startsWith("/") || filled.isEmpty() ? "" : "/") + filled;
  }

  private static String someValueOf(String parameter) {
    if (parameter.contains("[0-9]") || parameter.contains("\\d")) return "999999";
    if (parameter.contains("|")) return parameter.replaceAll("\\|.*", "").replaceAll(".*[:( ]", "");
    return parameter.contains("[a-z]") ? "nada" : NO_SUCH_ID;
  }
}
