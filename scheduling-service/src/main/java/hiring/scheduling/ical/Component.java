package hiring.scheduling.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A component of a calendar as it is written: nothing of it is understood yet. */
final class Component {

  private final String name;
  private final Map<String, List<Property>> properties = new HashMap<>();
  private final List<Component> components = new ArrayList<>();

  Component(String name) {
    this.name = name.toUpperCase(Locale.ROOT);
  }

  /** A property: its parameters by name in capitals, and its value as it is written. */
  record Property(String name, Map<String, String> parameters, String value) {

    Property(String name) {
      this(name.toUpperCase(Locale.ROOT), new TreeMap<>(), "");
    }

    Property with(String written) {
      return new Property(name, parameters, written);
    }

    Optional<String> parameter(String parameter) {
      return Optional.ofNullable(parameters.get(parameter));
    }

    /** Whether its value is this word, in whatever case. */
    boolean says(String word) {
      return value.strip().equalsIgnoreCase(word);
    }

    /** The parts of a value that is a list. */
    Stream<String> parts() {
      return Stream.of(value.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
  }

  void add(Property property) {
    properties.computeIfAbsent(property.name(), named -> new ArrayList<>()).add(property);
  }

  void add(Component component) {
    components.add(component);
  }

  Stream<Component> components(String named) {
    return components.stream().filter(component -> component.name.equals(named));
  }

  Stream<Component> components() {
    return components.stream();
  }

  boolean is(String named) {
    return name.equals(named);
  }

  Stream<Property> properties(String named) {
    return properties.getOrDefault(named, List.of()).stream();
  }

  Optional<Property> property(String named) {
    return properties(named).findFirst();
  }

  boolean says(String property, String word) {
    return properties(property).anyMatch(each -> each.says(word));
  }
}
