package hiring.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler's signature does not say of it, for the OpenAPI document of the service. What
 * holds for every endpoint, such as 401 without a token, is not said here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Endpoint {

  /** What it is for, in one sentence. */
  String value();

  /** Whether it asks for no token. */
  boolean open() default false;

  /** Status of success. */
  int status() default 200;

  /** What it answers on success; nothing that can be described unless said. */
  Class<?> answers() default Void.class;

  /** Whether it answers a list of those. */
  boolean many() default false;

  /** Media type of its answer. */
  String produces() default "application/json";

  /** What its body holds, where it reads more than a typed body says. */
  Class<?> takes() default Void.class;

  /** Status and code of each refusal, such as {@code 409 ROLE_CLOSED}. */
  String[] refuses() default {};
}
