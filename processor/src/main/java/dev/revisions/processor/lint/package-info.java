/**
 * What a change of the schema costs: rules as tables of facts, evaluated over two schemas and the
 * operations between them.
 */
package dev.revisions.processor.lint;
