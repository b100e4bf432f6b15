package relevo.outside;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one desk for the whole run, started for the first who asks, stopped after the last. */
class OnRunningDesk implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == RunningDesk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot().getStore(Namespace.create(OnRunningDesk.class))
        .computeIfAbsent(RunningDesk.class, key -> RunningDesk.start(freshFolder()));
  }

  static Path freshFolder() {
    return Path.of("target", "desks", UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
  }
}
