package relevo.faults.stage;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives scenarios one stage for the whole run, set up for the first who asks, taken down after the last. */
class OnStage implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Stage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot().getStore(Namespace.create(OnStage.class)).computeIfAbsent(Stage.class, key -> open());
  }

  private static Stage open() {
    try {
      return Stage.open();
    } catch (Exception failure) {
      throw new IllegalStateException("The stage cannot be set up", failure);
    }
  }
}
