/**
 * Compares databases with the model that the revisions record, and adopts databases that existed
 * before: {@link dev.revisions.verify.Verification}.
 */
package dev.revisions.verify;
