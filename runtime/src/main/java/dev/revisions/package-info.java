/**
 * What an application sees: the revisions that the compiler wrote for it, the directives that they
 * are made of, and the commands that run them on a Vert.x pool.
 */
package dev.revisions;
