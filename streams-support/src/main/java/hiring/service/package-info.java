/**
 * Everything that a service gets from Spring, by auto-configuration: a service is a main class, one
 * wiring class that declares a {@link hiring.service.ServiceDefinition}, and its controllers.
 *
 * <p>{@code ServiceIT} starts a tiny service on a real broker and a real registry and holds this
 * package to it.
 */
@NullMarked
package hiring.service;

import org.jspecify.annotations.NullMarked;
