/** The annotation processor: entities and history in, the next revision out. */
package dev.revisions.processor;
