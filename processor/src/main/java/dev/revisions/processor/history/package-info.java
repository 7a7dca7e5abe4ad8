/** Reads the revision classes back: from source or from class files, under any compiler. */
package dev.revisions.processor.history;
