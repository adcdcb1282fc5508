package hiring.service.testing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the controllers of a package answer, as Spring maps it: {@code GET /roles/{id}}. */
final class Endpoints {

  private Endpoints() {}

  static Stream<String> in(String webPackage) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    return scan.findCandidateComponents(webPackage).stream()
        .map(BeanDefinition::getBeanClassName)
        .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
        .flatMap(Endpoints::of);
  }

  private static Stream<String> of(Class<?> controller) {
    RequestMapping shared =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    return Arrays.stream(controller.getDeclaredMethods()).flatMap(method -> of(method, shared));
  }

  private static Stream<String> of(Method method, @Nullable RequestMapping shared) {
    RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    if (own == null) {
      return Stream.empty();
    }
    return Arrays.stream(own.method())
        .flatMap(verb ->
            paths(shared).flatMap(prefix -> paths(own).map(path -> verb + " " + prefix + path)));
  }

  private static Stream<String> paths(@Nullable RequestMapping mapping) {
    return mapping == null || mapping.path().length == 0
        ? Stream.of("")
        : Arrays.stream(mapping.path());
  }
}
