/**
 * A short name for all that the mapping can read of the entities: while it stays the same, nothing
 * has changed, and nothing has to be mapped to know that.
 */
package dev.revisions.processor.fingerprint;
