/**
 * The services' own deciders, folded in memory over the topics that the services read: what each
 * step must have written. Neither the runtime of Kafka Streams nor a service's process takes part,
 * nor do their stores: states are plain values in a map.
 *
 * <p><b>Order.</b> A step that reads one topic has no choice: the order of the log decides. That is
 * so for roles and, since all that a pool is asked is on {@code
 * hiring.scheduling-service-pool-requests}, for who gets which hour.
 *
 * <p>Three steps read several topics: the intake (submissions, roles), screening (applications,
 * their updates, reviews, roles) and routing (screenings, updates, roles). Kafka Streams merges
 * them by timestamp as far as they have arrived, and so does the fold; but a record that reaches
 * its topic late, because the service that writes it was away, is handled after younger ones of the
 * other topics. This is inherent, and free: no order is the right one. A run therefore arranges its
 * input so that it makes no difference: roles and interviewers are known everywhere before the
 * first application for them is sent, and an application is withdrawn or reviewed only after what
 * it follows was read from the public topics. Then each application meets its records in the order
 * of their timestamps; what happens to other applications in between bears on none but through the
 * pool, whose order is on its topic.
 *
 * <p>Hence records are compared aggregate by aggregate, not by their place among others.
 *
 * @see hiring.system.check.FoldLaw
 */
@NullMarked
package hiring.system.fold;

import org.jspecify.annotations.NullMarked;
