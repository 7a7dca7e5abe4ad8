package revisions;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Merges a00000000000 and b00000000000. */
@RevisionInfo(
    id = "3f9c2b1a7d04",
    parents = {"a00000000000", "b00000000000"},
    replaces = {"c00000000000", "d00000000000"},
    created = "2026-11-23T06:19:00Z",
    message = "Merge \"both\"",
    entities = "0b5409e3583b",
    model = {})
public final class Revision_20261123_merge extends Revision {
  @Override
  protected void upgrade(Operations op) {}

  @Override
  protected void downgrade(Operations op) {}
}
