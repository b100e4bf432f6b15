package relevo.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may ask this of the API, besides administrators. On a method it replaces what its class says; a test wants one or the other. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

  /** None: administrators only. */
  Role[] to() default {};

  /** Also whoever has not signed in. */
  boolean anybody() default false;
}
