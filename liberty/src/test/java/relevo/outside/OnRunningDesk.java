package relevo.outside;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one desk for the whole run of their process, started for the first who asks, stopped when it ends. */
class OnRunningDesk implements ParameterResolver {

  private static RunningDesk shared;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == RunningDesk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return shared();
  }

  /** The engine's own store would not do: where classes are dealt out to several processes, each class is an execution of its own. */
  private static synchronized RunningDesk shared() {
    if (shared == null) {
      shared = RunningDesk.start(freshFolder());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  static Path freshFolder() {
    return Path.of("target", "desks", UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
  }
}
