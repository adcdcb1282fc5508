/**
 * What every service's tests share: given/when/then for deciders, a harness for topologies, and
 * what all must pass.
 */
package hiring.streams.testing;
