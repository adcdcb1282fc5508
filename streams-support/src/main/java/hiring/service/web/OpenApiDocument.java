package hiring.service.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The OpenAPI document that was written as the service was built. Nothing is computed here: the
 * build holds it against the code, so that a service carries neither the libraries nor the time
 * that it takes to write it.
 */
@RestController
class OpenApiDocument {

  static final String PATH = "/openapi.yaml";

  private final Resource document;

  /**
   * @param service whose document is {@code hiring/<service>.yaml}
   */
  OpenApiDocument(String service) {
    this.document = new ClassPathResource("hiring/" + service + ".yaml");
  }

  @GetMapping(path = PATH, produces = "application/yaml")
  ResponseEntity<Resource> document() {
    if (!document.exists()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok(document);
  }
}
