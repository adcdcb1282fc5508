package hiring.system.openapi;

import hiring.contract.Topic;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document of a service, from its controllers alone: nothing behind them is there. */
final class OpenApi {

  private static final String TOKEN = "token";

  private OpenApi() {}

  static String of(Topic.Owner service) {
    Bodies bodies = new Bodies(service);
    Operations operations = new Operations(bodies);
    AtomicReference<String> document = new AtomicReference<>("");
    withControllersOf(service)
        .withConfiguration(
            AutoConfigurations.of(
                JacksonAutoConfiguration.class,
                HttpMessageConvertersAutoConfiguration.class,
                WebMvcAutoConfiguration.class,
                SpringDocConfiguration.class,
                SpringDocConfigProperties.class,
                SpringDocWebMvcConfiguration.class))
        .withPropertyValues("springdoc.writer-with-order-by-keys=true")
        .withBean(Operations.class, () -> operations)
        .withBean(
            GlobalOpenApiCustomizer.class,
            () -> openApi -> complete(openApi, service, bodies, operations))
        .run(context ->
            document.set(
                MockMvcBuilders.webAppContextSetup(context)
                    .build()
                    .perform(MockMvcRequestBuilders.get("/v3/api-docs.yaml"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)));
    return document.get();
  }

  /** Their handlers are looked at and never called, so nothing that they ask for need be there. */
  private static WebApplicationContextRunner withControllersOf(Topic.Owner service) {
    WebApplicationContextRunner runner = new WebApplicationContextRunner();
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    String web = "hiring." + service.service().replace("-service", "") + ".web";
    for (BeanDefinition found : scan.findCandidateComponents(web)) {
      runner =
          withUnbuilt(
              runner, ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
    return runner;
  }

  private static <T> WebApplicationContextRunner withUnbuilt(
      WebApplicationContextRunner runner, Class<T> type) {
    return runner.withBean(type, () -> new SpringObjenesis().newInstance(type));
  }

  private static void complete(
      OpenAPI document, Topic.Owner service, Bodies bodies, Operations operations) {
    document.setInfo(
        new Info()
            .title(service.service())
            // Of this document's promises: within a major version nothing is taken away.
            .version("1")
            .description(
                "What holds for every endpoint is in docs/services.md, what is special to this"
                    + " service in its README.")
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    document.setServers(List.of(new Server().url("/")));
    document.setTags(null);
    document.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
    document.getComponents().setSchemas(new TreeMap<>(bodies.schemas()));
    document.getComponents().addSchemas("Problem", problem());
    document.getComponents().setResponses(operations.problems());
    document
        .getComponents()
        .addSecuritySchemes(
            TOKEN,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The secret of HIRING_API_TOKEN."));
    document
        .getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .forEach((method, operation) -> name(operation, method.name(), path)));
  }

  /** By method and path, which stay; tagged by what comes first in the path. */
  private static void name(Operation operation, String method, String path) {
    List<String> words =
        Arrays.stream(path.split("[/{}.]+")).filter(word -> !word.isEmpty()).toList();
    operation.setOperationId(method.toLowerCase(Locale.ROOT) + "-" + String.join("-", words));
    operation.setTags(List.of(words.getFirst()));
  }

  private static Schema<?> problem() {
    Schema<?> problem =
        new JsonSchema().types(Set.of("object")).description("Problem details by RFC 9457.");
    text(problem, "type", "`urn:hiring:problem:` and the code in lower case.");
    text(problem, "title", "The code in words.");
    problem.addProperty(
        "status", new JsonSchema().types(Set.of("integer")).description("That of the answer."));
    text(problem, "detail", "What is wrong; never what was sent.");
    text(problem, "instance", "An id that is in the service's log too.");
    text(problem, "reason", "The refusal's code, where the request was refused by a rule.");
    text(problem, "field", "The field at fault, where one is.");
    problem.setRequired(List.of("detail", "instance", "status", "title", "type"));
    return problem;
  }

  private static void text(Schema<?> problem, String name, String description) {
    problem.addProperty(name, new JsonSchema().types(Set.of("string")).description(description));
  }
}
