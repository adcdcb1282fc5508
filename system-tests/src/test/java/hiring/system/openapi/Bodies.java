package hiring.system.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import hiring.contract.Topic;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.PrimitiveType;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a service as schemas: their form is that of the records which are sent and taken,
 * their words are those of the sources.
 */
final class Bodies {

  /** The record of the contract that a body repeats: what has a default there is not required. */
  private static final Map<String, String> TWINS =
      Map.of(
          "Terms", "RoleTerms",
          "RoleView", "RoleTerms",
          "InterviewLoopSession", "LoopSession",
          "InterviewLoopSeat", "Seat",
          "PublicPostingLocation", "JobLocation",
          "PublicPostingSalary", "Salary",
          "InterviewerRequest", "Interviewer",
          "DecisionRequest", "DecideReferral");

  /** Whose components may be null only so that their absence is refused by name. */
  private static final Set<String> WHOLE =
      Set.of(
          "DecisionRequest",
          "DeclineRequest",
          "InterviewerRequestOff",
          "InterviewerRequestSpan",
          "InterviewerRequestTravels",
          "TimeOffRequest",
          "Window");

  /** Of whom that holds for some components, and not for those of these names. */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "InterviewerRequest",
          Set.of("training", "travels", "daysOff", "bufferMinutes", "targetShare"),
          "InterviewerRequestTraining",
          Set.of("shadows", "reverseShadows"),
          "RescheduleRequest",
          Set.of("kinds", "notBefore"));

  static {
    PrimitiveType.customClasses().put("java.time.ZoneId", PrimitiveType.STRING);
  }

  private final ModelConverters converters = new ModelConverters(true);
  private final Map<String, Schema<?>> schemas = new TreeMap<>();
  private final Path sources;

  Bodies(Topic.Owner service) {
    this.sources = Path.of("..", service.service(), "src", "main", "java");
    converters.addConverter(new ModelResolver(Json31.mapper(), new Names()).openapi31(true));
  }

  /** The schemas that the bodies so far refer to. */
  Map<String, Schema<?>> schemas() {
    return schemas;
  }

  /** A body of a type, or a list of them. */
  Schema<?> of(Class<?> type, boolean many) {
    Schema<?> one = of(type);
    return many ? new ArraySchema().items(one) : one;
  }

  private Schema<?> of(Class<?> type) {
    if (type == String.class) {
      return new JsonSchema().types(Set.of("string"));
    }
    if (Map.class.isAssignableFrom(type)) {
      return new JsonSchema().types(Set.of("object"));
    }
    ResolvedSchema resolved =
        converters.readAllAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    describe(type, resolved.referencedSchemas);
    return new JsonSchema().$ref("#/components/schemas/" + Names.of(type));
  }

  // The library's own maps are of the raw type.
  @SuppressWarnings("rawtypes")
  private void describe(Class<?> type, Map<String, Schema> found) {
    Schema<?> schema = found.get(Names.of(type));
    if (!type.isRecord() || schema == null || schemas.putIfAbsent(Names.of(type), schema) != null) {
      return;
    }
    Javadoc words = Javadoc.of(type, sources);
    words.summary().ifPresent(schema::setDescription);
    schema.setRequired(new ArrayList<>());
    describeComponents(type, schema);
    for (RecordComponent component : type.getRecordComponents()) {
      recordsIn(component.getGenericType()).forEach(part -> describe(part, found));
    }
  }

  private void describeComponents(Class<?> type, Schema<?> schema) {
    Map<String, String> words = new HashMap<>(Javadoc.of(type, sources).components());
    org.apache.avro.@Nullable Schema twin = twin(type);
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (component.isAnnotationPresent(JsonUnwrapped.class)
          || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        describeComponents(component.getType(), schema);
        continue;
      }
      org.apache.avro.Schema.@Nullable Field field = twin == null ? null : twin.getField(name);
      Schema<?> property = Objects.requireNonNull(schema.getProperties().get(name), name);
      String said = words.getOrDefault(name, field == null ? "" : field.doc());
      if (!said.isEmpty()) {
        property.setDescription(said);
      }
      boolean mayBeAbsent =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              || (field != null && field.hasDefaultValue());
      String described = Names.of(type);
      Set<String> optional = OPTIONAL.get(described);
      boolean required =
          optional == null ? !mayBeAbsent || WHOLE.contains(described) : !optional.contains(name);
      if (required) {
        schema.addRequiredItem(name);
      }
    }
  }

  private static org.apache.avro.@Nullable Schema twin(Class<?> type) {
    String name = TWINS.getOrDefault(Names.of(type), Names.of(type));
    try {
      return SpecificData.get().getSchema(Class.forName("hiring.events." + name));
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static List<Class<?>> recordsIn(java.lang.reflect.Type type) {
    List<Class<?>> records = new ArrayList<>();
    JavaType known = Json31.mapper().constructType(type);
    if (known.isContainerType()) {
      known = known.getContentType();
    }
    if (known.getRawClass().isRecord()) {
      records.add(known.getRawClass());
    }
    return records;
  }

  /** A nested type is named after the one around it too: two services' bodies have a Span. */
  private static final class Names extends TypeNameResolver {

    static String of(Class<?> type) {
      Class<?> outer = type.getDeclaringClass();
      boolean nested = outer != null && !outer.getSimpleName().endsWith("Controller");
      return (nested ? outer.getSimpleName() : "") + type.getSimpleName();
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
      return of(type);
    }
  }
}
