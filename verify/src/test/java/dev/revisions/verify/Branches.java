package dev.revisions.verify;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;

/** A table to which each of two branches adds a column. */
final class Branches {

  static final String ONE = "b10000000002";
  static final String OTHER = "b20000000002";

  private static final String TRUNK = "b00000000001";
  private static final String MERGE = "b30000000003";
  private static final String BOTH =
      "table pets\n  id bigint not null\n  name varchar(9)\n  kind varchar(9)\n  primary key (id)";

  private Branches() {}

  static RevisionHistory apart() {
    return RevisionHistory.of(new Trunk(), new One(), new Other());
  }

  static RevisionHistory merged() {
    return RevisionHistory.of(new Trunk(), new One(), new Other(), new Merge());
  }

  static RevisionHistory mergedWithSteps() {
    return RevisionHistory.of(new Trunk(), new One(), new Other(), new MergeWithSteps());
  }

  /** The table goes with the last revision, which forgets to drop it. */
  static RevisionHistory gone() {
    return RevisionHistory.of(new Trunk(), new Gone());
  }

  @RevisionInfo(id = "b40000000002", parents = TRUNK, model = "drop table pets")
  private static final class Gone extends Forward {
    @Override
    protected void upgrade(Operations op) {}
  }

  private abstract static class Forward extends Revision {
    @Override
    protected void downgrade(Operations op) {}
  }

  @RevisionInfo(id = TRUNK, model = "table pets\n  id bigint not null\n  primary key (id)")
  private static final class Trunk extends Forward {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "pets",
          t -> {
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
          });
    }
  }

  @RevisionInfo(
      id = ONE,
      parents = TRUNK,
      model = "table pets\n  id bigint not null\n  name varchar(9)\n  primary key (id)")
  private static final class One extends Forward {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("pets", "name", varchar(9));
    }
  }

  @RevisionInfo(
      id = OTHER,
      parents = TRUNK,
      model = "table pets\n  id bigint not null\n  kind varchar(9)\n  primary key (id)")
  private static final class Other extends Forward {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("pets", "kind", varchar(9));
    }
  }

  @RevisionInfo(
      id = MERGE,
      parents = {ONE, OTHER},
      model = BOTH)
  private static final class Merge extends Forward {
    @Override
    protected void upgrade(Operations op) {}
  }

  @RevisionInfo(
      id = MERGE,
      parents = {ONE, OTHER},
      model = BOTH)
  private static final class MergeWithSteps extends Forward {
    @Override
    protected void upgrade(Operations op) {
      op.execute("update pets set name = kind");
    }
  }
}
