/** What the tests of the processor compile with. */
package dev.revisions.processor.compile;
