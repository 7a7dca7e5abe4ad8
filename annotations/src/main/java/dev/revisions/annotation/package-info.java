/** What a user writes on entities, and what a generated revision carries. */
package dev.revisions.annotation;
