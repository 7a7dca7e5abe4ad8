package dev.revisions.execution;

import dev.revisions.RevisionName;
import java.util.List;
import java.util.Optional;

/**
 * A revision that a run would apply or undo.
 *
 * @param name the revision
 * @param up whether it would be applied
 * @param done the number of its steps that an earlier run has done
 * @param steps the number of all its steps
 * @param operations what is left of its operations; empty if the application does not know it
 * @param sql all statements that are left
 */
public record PlannedRevision(
    RevisionName name,
    boolean up,
    int done,
    int steps,
    Optional<List<PlannedOperation>> operations,
    List<String> sql) {}
