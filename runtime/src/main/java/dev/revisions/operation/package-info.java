/** The changes of a schema, as values: the vocabulary between differ, revisions and dialects. */
package dev.revisions.operation;
