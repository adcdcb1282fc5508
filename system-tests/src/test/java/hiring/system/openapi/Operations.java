package hiring.system.openapi;

import hiring.service.CommandIds;
import hiring.service.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what its {@link Endpoint} says, and what holds for all of them. */
final class Operations implements GlobalOperationCustomizer {

  private static final String JSON = "application/json";

  private static final Map<String, String> WORDS =
      Map.of(
          "400", "The request cannot be understood.",
          "401", "No valid token or signature.",
          "404", "There is no such thing.",
          "409", "Understood, and cannot stand as things are.",
          "413", "The body is larger than 256 KiB, or 1 MiB of text/calendar.",
          "415", "The body is not JSON, or in an encoding that is not taken.",
          "422", "A field is missing or out of its range, or sending again will not mend it.",
          "429", "More than a limit allows, for now.",
          "503", "Broker, registry or a store is away; nothing is lost.");

  private final Bodies bodies;
  private final Map<String, ApiResponse> problems = new TreeMap<>();

  Operations(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Endpoint endpoint =
        Objects.requireNonNull(
            handler.getMethodAnnotation(Endpoint.class),
            () -> handler + " has no @Endpoint, which says what it is for");
    operation.setSummary(endpoint.value());
    if (endpoint.open()) {
      operation.setSecurity(List.of());
    }
    if (operation.getParameters() != null) {
      // All headers at once, as a handler takes them that has them verified.
      operation.getParameters().removeIf(parameter -> parameter.getSchema().get$ref() != null);
    }
    Class<?> taken = taken(endpoint, handler);
    if (taken == Void.class) {
      operation.setRequestBody(null);
    } else {
      boolean optional =
          Arrays.stream(handler.getMethodParameters()).anyMatch(Operations::optional);
      operation.setRequestBody(
          new RequestBody()
              .required(!optional)
              .content(content(mediaType(handler), bodies.of(taken, false))));
    }
    boolean command =
        Arrays.stream(handler.getMethodParameters())
            .anyMatch(parameter -> parameter.getParameterType() == HttpServletRequest.class);
    if (command) {
      operation.addParametersItem(idempotencyKey());
    }
    operation.setResponses(responses(endpoint, handler, taken != Void.class, command));
    return operation;
  }

  private ApiResponses responses(
      Endpoint endpoint, HandlerMethod handler, boolean body, boolean command) {
    ApiResponses responses = new ApiResponses();
    ApiResponse success =
        new ApiResponse().description(HttpStatus.valueOf(endpoint.status()).getReasonPhrase());
    if (endpoint.answers() != Void.class) {
      success.setContent(
          content(endpoint.produces(), bodies.of(endpoint.answers(), endpoint.many())));
    }
    responses.addApiResponse(String.valueOf(endpoint.status()), success);
    refusals(endpoint, handler, body, command)
        .forEach((status, codes) ->
            responses.addApiResponse(
                status,
                codes.isEmpty()
                    ? shared(status)
                    : problem(status, " `" + String.join("`, `", codes) + "`")));
    return responses;
  }

  private ApiResponse shared(String status) {
    problems.computeIfAbsent(status, any -> problem(any, ""));
    return new ApiResponse().$ref("#/components/responses/" + status);
  }

  /** What the operations so far answer where no code says more, by status. */
  Map<String, ApiResponse> problems() {
    return problems;
  }

  private static ApiResponse problem(String status, String codes) {
    return new ApiResponse()
        .description(WORDS.get(status) + codes)
        .content(
            content(
                "application/problem+json", new JsonSchema().$ref("#/components/schemas/Problem")));
  }

  /** Every status that is no success, with the codes that go with it. */
  private static Map<String, Set<String>> refusals(
      Endpoint endpoint, HandlerMethod handler, boolean body, boolean command) {
    Map<String, Set<String>> refusals = new TreeMap<>();
    if (!endpoint.open()) {
      refusals.put("401", new TreeSet<>());
    }
    refusals.put("503", new TreeSet<>());
    if (has(handler, PathVariable.class)) {
      refusals.put("404", new TreeSet<>());
    }
    if (body) {
      refusals.put("400", new TreeSet<>());
      refusals.put("413", new TreeSet<>());
      refusals.put("415", new TreeSet<>());
    }
    if (command || body || has(handler, RequestParam.class)) {
      refusals.put("422", new TreeSet<>());
    }
    for (String refusal : endpoint.refuses()) {
      refusals
          .computeIfAbsent(refusal.substring(0, 3), status -> new TreeSet<>())
          .add(refusal.substring(4));
    }
    return refusals;
  }

  private static boolean has(HandlerMethod handler, Class<? extends Annotation> annotation) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
  }

  private static Class<?> taken(Endpoint endpoint, HandlerMethod handler) {
    if (endpoint.takes() != Void.class) {
      return endpoint.takes();
    }
    return Arrays.stream(handler.getMethodParameters())
        .filter(Operations::isBody)
        .<Class<?>>map(MethodParameter::getParameterType)
        .findAny()
        .orElse(Void.class);
  }

  /** What a handler says that it consumes; else JSON. */
  private static String mediaType(HandlerMethod handler) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
    return mapping == null || mapping.consumes().length == 0 ? JSON : mapping.consumes()[0];
  }

  private static boolean isBody(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(
        org.springframework.web.bind.annotation.RequestBody.class);
  }

  private static boolean optional(MethodParameter parameter) {
    org.springframework.web.bind.annotation.RequestBody body =
        AnnotatedElementUtils.findMergedAnnotation(
            parameter.getParameter(), org.springframework.web.bind.annotation.RequestBody.class);
    return body != null && !body.required();
  }

  private static HeaderParameter idempotencyKey() {
    HeaderParameter key = new HeaderParameter();
    key.setName(CommandIds.HEADER);
    key.setDescription(
        "The same request under the same key gets the same answer, and has no second effect.");
    key.setSchema(new JsonSchema().types(Set.of("string")).minLength(1).maxLength(255));
    return key;
  }

  private static Content content(String mediaType, Schema<?> schema) {
    return new Content().addMediaType(mediaType, new MediaType().schema(schema));
  }
}
