package hiring.service.web;

import hiring.service.HiringProperties;
import hiring.service.OpenPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Security, limits and problems of every service. */
@AutoConfiguration(
    before = {
      WebMvcAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class
    })
@EnableConfigurationProperties(HiringProperties.class)
class WebAutoConfiguration {

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  ErrorProblems errorProblems() {
    return new ErrorProblems();
  }

  @Bean
  OpenApiDocument openApiDocument(@Value("${spring.application.name:}") String service) {
    return new OpenApiDocument(service);
  }

  /** Whoever may call may know how, and whoever may not can read it in the repository. */
  @Bean
  OpenPath openApiPath() {
    return new OpenPath(OpenApiDocument.PATH);
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimit(ProblemWriter problems) {
    var filter = new FilterRegistrationBean<>(new BodyLimitFilter(problems));
    // Before security: an oversized body is turned away before anything is computed over it.
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }

  @Bean
  OpaqueTokenIntrospector apiToken(HiringProperties hiring) {
    return new ApiToken(hiring.apiToken());
  }

  /** The management port is for the platform alone: open, and not to be published. */
  @Bean
  @Order(1)
  SecurityFilterChain managementSecurity(HttpSecurity http) {
    return stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint()))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /**
   * Webhooks show who they are by their signature, whatever else they send along; and some things
   * are meant for everyone.
   */
  @Bean
  @Order(2)
  SecurityFilterChain openSecurity(HttpSecurity http, ObjectProvider<OpenPath> open) {
    return stateless(
            http.securityMatchers(requests -> {
              requests.requestMatchers("/webhooks/**", "/error");
              open.forEach(path -> requests.requestMatchers(HttpMethod.GET, path.pattern()));
            }))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain apiSecurity(
      HttpSecurity http, OpaqueTokenIntrospector token, ProblemWriter problems) {
    AccessProblems access = new AccessProblems(problems);
    return stateless(http)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(resources ->
            resources
                .opaqueToken(opaque -> opaque.introspector(token))
                .authenticationEntryPoint(access)
                .accessDeniedHandler(access))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(access).accessDeniedHandler(access))
        .build();
  }

  /** No session, no cookie: so no request can be forged in a browser, and no token against it. */
  private static HttpSecurity stateless(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
