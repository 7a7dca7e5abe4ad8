package dev.revisions.benchmarks;

/**
 * What one run took.
 *
 * @param wall the time that passed, in seconds
 * @param cpu the processor time that it used, in seconds; not a number where it is unknown
 */
record Sample(double wall, double cpu) {}
