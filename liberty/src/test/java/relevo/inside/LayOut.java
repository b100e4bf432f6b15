package relevo.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import relevo.launcher.TestDatabase;

/** Lays out what the tests inside the server stand on: a database, a rules folder, and the server's folder with our configuration. */
public class LayOut implements LauncherSessionListener {

  private static final String WANTED = "relevo.inside";
  private static final String SETTING = "arq.container.liberty.configuration.";
  private static final Path WLP = Path.of("target", "wlp").toAbsolutePath();

  /** Where nothing listens: what the desk sends is refused at once, and waits. */
  private static final String NOBODY = "http://127.0.0.1:1";

  /** The framework deploys by changing the configuration, and asks by JMX how that went. */
  private static final String DEPLOYABLE = """
      <server>
        <featureManager><feature>localConnector-1.0</feature></featureManager>
        <config updateTrigger="polled" monitorInterval="500ms"/>
        <applicationMonitor updateTrigger="mbean"/>
      </server>
      """;

  private TestDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean(WANTED)) return;
    Path ground = Path.of("target", "inside", UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
    database = TestDatabase.start(ground.resolve("data"));
    try {
      copy(Path.of("..", "rules", "triggers"), ground.resolve("rules/triggers"));
      copy(Path.of("..", "rules", "words"), ground.resolve("rules/words"));
      copy(Path.of("..", "rules", "tables"), ground.resolve("rules/tables"));
      layOutServer(ground, freePort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under a name that no other server of this machine has: the framework takes one of the same name for its own. */
  private void layOutServer(Path ground, int port) throws IOException {
    String name = "inside-" + ground.getFileName();
    Path server = Files.createDirectories(ground.resolve("usr/servers").resolve(name));
    Files.createSymbolicLink(ground.resolve("usr/shared"), WLP.resolve("usr/shared"));
    for (String file : new String[] {"server.xml", "jvm.options"}) {
      Files.copy(WLP.resolve("usr/servers/relevo").resolve(file), server.resolve(file));
    }
    Files.write(server.resolve("server.env"), environment(ground, port));
    Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
    Files.writeString(overrides.resolve("test.xml"), DEPLOYABLE);
    System.setProperty(SETTING + "wlpHome", WLP.toString());
    System.setProperty(SETTING + "usrDir", ground.resolve("usr").toString());
    System.setProperty(SETTING + "serverName", name);
    System.setProperty(SETTING + "httpPort", String.valueOf(port));
  }

  /** As the launcher sets it; and the Java that runs the tests, since the machine's own may be older. */
  private List<String> environment(Path ground, int port) {
    Map<String, String> variables = new TreeMap<>(database.variables());
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("RELEVO_HTTP_PORT", String.valueOf(port));
    variables.put("RELEVO_RULES_DIR", ground.resolve("rules").toString());
    variables.put("RELEVO_META_GRAPH_URL", NOBODY);
    return variables.entrySet().stream().map(variable -> variable.getKey() + "=" + variable.getValue()).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) database.close();
  }
}
