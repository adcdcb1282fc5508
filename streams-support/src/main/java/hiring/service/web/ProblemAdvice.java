package hiring.service.web;

import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Every exception that leaves a controller, as a problem. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  /** As long as a restart of a broker takes, roughly. */
  private static final String RETRY_AFTER_SECONDS = "5";

  @ExceptionHandler
  ResponseEntity<Object> refused(RefusedException refusal) {
    ProblemDetail problem =
        Problems.of(refusal.status(), refusal.code(), "Refused; member reason says why.");
    problem.setProperty("reason", refusal.code());
    HttpHeaders headers = new HttpHeaders();
    refusal
        .retryAfter()
        .ifPresent(after -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds())));
    return respond(problem, headers);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidFieldException invalid) {
    return invalidField(invalid.field(), String.valueOf(invalid.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(UnavailableException away) {
    ProblemDetail problem =
        Problems.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            HttpStatus.SERVICE_UNAVAILABLE.name(),
            String.valueOf(away.getMessage()));
    Throwable cause = away.getCause() == null ? away : away.getCause();
    log.atWarn()
        .addKeyValue("instance", problem.getInstance())
        .addKeyValue("cause", cause.getClass().getSimpleName())
        .log("Answered 503: {}", away.getMessage());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return respond(problem, headers);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(BodyTooLargeException tooLarge) {
    return respond(Problems.of(HttpStatus.CONTENT_TOO_LARGE), new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception thrown) {
    if (BodyTooLargeException.caused(thrown)) {
      return respond(Problems.of(HttpStatus.CONTENT_TOO_LARGE), new HttpHeaders());
    }
    ProblemDetail problem = Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
    log.atError()
        .addKeyValue("instance", problem.getInstance())
        .setCause(Payloadless.of(thrown))
        .log("A request failed");
    return respond(problem, new HttpHeaders());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (BodyTooLargeException.caused(thrown)) {
      return respond(Problems.of(HttpStatus.CONTENT_TOO_LARGE), headers);
    }
    Throwable cause = thrown.getCause();
    if (cause instanceof DatabindException wrong) {
      String path = FieldPath.of(wrong);
      if (!path.isEmpty() || wrong.getCause() instanceof InvalidFieldException) {
        return invalidField(path, wrong);
      }
    }
    boolean json = cause instanceof JacksonException;
    return respond(
        Problems.of(
            HttpStatus.BAD_REQUEST,
            json ? "MALFORMED_JSON" : "MALFORMED_BODY",
            json ? "The body is not the JSON that is expected." : "The body cannot be read."),
        headers);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (thrown instanceof MethodArgumentTypeMismatchException argument) {
      if (argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
        // An id that cannot be one names nothing.
        return respond(Problems.of(HttpStatus.NOT_FOUND), headers);
      }
      return invalidField(argument.getName(), "has the wrong form");
    }
    return respond(Problems.of(status), headers);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalidField(thrown.getParameterName(), "is required");
  }

  /** Whatever else Spring raises: its status and headers, our words. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception thrown,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      return unexpected(thrown);
    }
    return respond(Problems.of(status), headers);
  }

  private static ResponseEntity<Object> invalidField(String path, DatabindException wrong) {
    if (wrong.getCause() instanceof InvalidFieldException own) {
      String field = path.isEmpty() ? own.field() : path + "." + own.field();
      return invalidField(field, String.valueOf(own.getMessage()));
    }
    return invalidField(path, "is missing or has the wrong form");
  }

  private static ResponseEntity<Object> invalidField(String field, String problem) {
    ProblemDetail detail =
        Problems.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "INVALID_FIELD",
            "Field " + field + " " + problem + ".");
    detail.setProperty("field", field);
    return respond(detail, new HttpHeaders());
  }

  private static ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
