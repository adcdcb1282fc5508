package hiring.streams;

import hiring.decider.Decider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The types of a decider's events, read from its declaration: a sealed interface names its records.
 * So each is counted from 0 on, and the first of its kind is seen as a rise; a counter that appears
 * with its first event starts at 1, which no rate can tell from always having been 1.
 */
final class EventTypes {

  private static final int EVENT = 2;

  private EventTypes() {}

  /** Simple names; none where the declaration does not say. */
  static List<String> of(Decider<?, ?, ?, ?> decider) {
    return Arrays.stream(decider.getClass().getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(declared -> declared.getRawType() == Decider.class)
        .map(declared -> declared.getActualTypeArguments()[EVENT])
        .flatMap(EventTypes::leaves)
        .map(Class::getSimpleName)
        .toList();
  }

  private static Stream<Class<?>> leaves(Type type) {
    if (!(type instanceof Class<?> event)) {
      return Stream.empty();
    }
    return event.isSealed()
        ? Arrays.stream(event.getPermittedSubclasses()).flatMap(EventTypes::leaves)
        : Stream.of(event);
  }
}
