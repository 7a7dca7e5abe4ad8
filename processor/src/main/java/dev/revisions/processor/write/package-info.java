/** Revisions and the facade as Java source: names, ids, text. Pure functions of values. */
package dev.revisions.processor.write;
