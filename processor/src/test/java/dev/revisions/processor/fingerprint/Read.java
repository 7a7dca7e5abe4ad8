package dev.revisions.processor.fingerprint;

/**
 * What a compilation comes to.
 *
 * @param fingerprint of the entities
 * @param mapping all of it as a text, in which each finding has a line
 */
record Read(String fingerprint, String mapping) {}
