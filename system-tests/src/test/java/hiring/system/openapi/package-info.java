/**
 * The OpenAPI documents of the services: written by springdoc from the controllers, held against
 * {@code docs/openapi} and the official schema.
 */
@NullMarked
package hiring.system.openapi;

import org.jspecify.annotations.NullMarked;
