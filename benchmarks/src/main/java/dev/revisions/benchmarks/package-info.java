/** Programs that measure what compiling and running cost, and print tables. */
package dev.revisions.benchmarks;
