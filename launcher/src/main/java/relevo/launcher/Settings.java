package relevo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The operator's settings: environment variables, where {@code X_FILE} names a file that holds the secret {@code X}. */
record Settings(Map<String, String> values) {

  private static final String FILE = "_FILE";
  private static final String DEMO_SECRET = "app-secret";

  static Settings of(Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith("RELEVO_") && !value.isBlank()) values.put(name, value.strip());
    });
    for (String name : environment.keySet()) {
      if (name.startsWith("RELEVO_") && name.endsWith(FILE) && values.containsKey(name)) {
        values.put(name.substring(0, name.length() - FILE.length()), secret(name, values.get(name)));
      }
    }
    return new Settings(values);
  }

  private static String secret(String name, String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new Trouble("No se puede leer el fichero de " + name + ": " + file + ".");
    }
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** True while the sandbox plays the outside world. */
  boolean isDemo() {
    return get("RELEVO_SANDBOX", "true").equals("true");
  }

  /** True if nothing says what this desk is for: no database, no WhatsApp and no flow of somebody's own. */
  boolean isBare() {
    return values.keySet().stream().noneMatch(name ->
        name.startsWith("RELEVO_DB_") || name.startsWith("RELEVO_META_") || name.equals("RELEVO_FLOW"));
  }

  /** Everybody knows the demo's secret: outside the demo anybody could write in a customer's name. */
  void refuseDemoSecret() {
    if (isDemo() || !get("RELEVO_META_APP_SECRET", DEMO_SECRET).equals(DEMO_SECRET)) return;
    throw new Trouble("Con RELEVO_SANDBOX=false hace falta el secreto de su propia aplicación de Meta en"
        + " RELEVO_META_APP_SECRET; el de la demostración lo conoce todo el mundo.");
  }

  int httpPort() {
    String port = get("RELEVO_HTTP_PORT", "9080");
    try {
      int number = Integer.parseInt(port);
      if (number > 0 && number < 65_536) return number;
    } catch (NumberFormatException fallsThrough) {
      // Told below, like a number out of range.
    }
    throw new Trouble("RELEVO_HTTP_PORT debe ser un número entre 1 y 65535, no «" + port + "».");
  }

  Path dataFolder() {
    return Path.of(get("RELEVO_DATA_DIR", ".relevo")).toAbsolutePath();
  }
}
