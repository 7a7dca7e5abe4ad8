package dev.revisions.execution;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.namedEnum;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;

/** A history with something of each kind: data, code, indexes, an enum, keys, a sequence. */
final class Voyage {

  private Voyage() {}

  static RevisionHistory history() {
    return history(true);
  }

  /** The same with a statement in the place of the code. */
  static RevisionHistory withoutCode() {
    return history(false);
  }

  private static RevisionHistory history(boolean code) {
    return RevisionHistory.of(
        new Ships(), new Ports(), new Kinds(code), new Changes(), new Removals());
  }

  @RevisionInfo(id = "100000000001")
  private static final class Ships extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "ships",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(100)).notNull().comment("as painted");
            t.primaryKey("id");
          });
      op.insert("ships", "id", "name").row(1, "Argo").row(2, "Beagle");
      op.createSequence("ships_seq").startWith(3).incrementBy(50);
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropSequence("ships_seq");
      op.dropTable("ships");
    }
  }

  @RevisionInfo(id = "200000000002", parents = "100000000001")
  private static final class Ports extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "calls",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("ship_id", bigint()).notNull();
            t.column("port", varchar(100));
            t.primaryKey("id");
          });
      op.createForeignKey("calls_ship_fkey").on("calls", "ship_id").references("ships", "id");
      op.insert("calls", "id", "ship_id", "port").row(1, 1, "Kolchis").row(2, 2, "Hobart");
      op.createIndex("calls_port_idx").on("calls", "port");
      op.createUniqueConstraint("ships_name_key").on("ships", "name");
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropUniqueConstraint("ships_name_key").on("ships");
      op.dropIndex("calls_port_idx").on("calls");
      op.dropTable("calls");
    }
  }

  @RevisionInfo(id = "300000000003", parents = "200000000002")
  private static final class Kinds extends Revision {
    private static final String GALLEYS = "update ships set kind = 'GALLEY' where id = 1";

    private final boolean code;

    Kinds(boolean code) {
      this.code = code;
    }

    @Override
    protected void upgrade(Operations op) {
      op.createEnumType("kind", "GALLEY", "SLOOP");
      op.addColumn("ships", "kind", namedEnum("kind", "GALLEY", "SLOOP"))
          .notNull()
          .backfill("'SLOOP'");
      if (code) {
        op.run("tell the galleys", connection -> connection.query(GALLEYS).execute());
      } else {
        op.execute(GALLEYS);
        op.execute("update ships set name = 'The\n  Beagle' where id = 2");
      }
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("ships", "kind");
      op.dropEnumType("kind");
    }
  }

  @RevisionInfo(id = "400000000004", parents = "300000000003")
  private static final class Changes extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("calls", "days", integer()).notNull().defaultTo("1");
      op.execute("update calls set days = days + 1");
      op.renameColumn("calls", "port", "harbour");
      op.alterColumn("calls", "harbour").from(varchar(100)).to(varchar(200));
      op.createCheck("calls_days_check").on("calls", "days > 0");
      op.renameTable("calls", "stays");
    }

    @Override
    protected void downgrade(Operations op) {
      op.renameTable("stays", "calls");
      op.dropCheck("calls_days_check").on("calls");
      op.alterColumn("calls", "harbour").from(varchar(200)).to(varchar(100));
      op.renameColumn("calls", "harbour", "port");
      op.dropColumn("calls", "days");
    }
  }

  @RevisionInfo(id = "500000000005", parents = "400000000004")
  private static final class Removals extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.dropIndex("calls_port_idx").on("stays");
      op.dropForeignKey("calls_ship_fkey").on("stays");
      op.execute("create table harbours (name varchar(50) not null primary key)");
      op.execute("insert into harbours (name) select harbour from stays");
    }

    @Override
    protected void downgrade(Operations op) {
      op.execute("drop table harbours");
      op.createForeignKey("calls_ship_fkey").on("stays", "ship_id").references("ships", "id");
      op.createIndex("calls_port_idx").on("stays", "harbour");
    }
  }
}
