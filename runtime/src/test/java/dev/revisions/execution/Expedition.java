package dev.revisions.execution;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.namedEnum;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;

/** A history of twenty revisions: tables, data, code, keys, an enum, and a concurrent index. */
final class Expedition {

  private Expedition() {}

  static RevisionHistory history() {
    return RevisionHistory.of(
        new R01(), new R02(), new R03(), new R04(), new R05(), new R06(), new R07(), new R08(),
        new R09(), new R10(), new R11(), new R12(), new R13(), new R14(), new R15(), new R16(),
        new R17(), new R18(), new R19(), new R20());
  }

  /** A revision that nobody wants back. */
  private abstract static class Leg extends Revision {
    @Override
    protected void downgrade(Operations op) {
      op.irreversible("the expedition only goes on");
    }
  }

  @RevisionInfo(id = "e00000000001")
  private static final class R01 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "camps",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(50)).notNull().comment("as on the map");
            t.primaryKey("id");
          });
    }
  }

  @RevisionInfo(id = "e00000000002", parents = "e00000000001")
  private static final class R02 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.insert("camps", "id", "name").row(1, "Base").row(2, "O'Hara").row(3, "Summit; perhaps");
    }
  }

  @RevisionInfo(id = "e00000000003", parents = "e00000000002")
  private static final class R03 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "people",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("camp_id", bigint()).notNull();
            t.column("name", varchar(50));
            t.primaryKey("id");
            t.foreignKey("people_camp_fkey", "camp_id").references("camps", "id");
          });
      op.insert("people", "id", "camp_id", "name").row(1, 1, "Ada").row(2, 3, "Grace");
    }
  }

  @RevisionInfo(id = "e00000000004", parents = "e00000000003")
  private static final class R04 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createIndex("people_name_idx").on("people", "name");
    }
  }

  @RevisionInfo(id = "e00000000005", parents = "e00000000004")
  private static final class R05 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("camps", "height", integer()).notNull().backfill("1000 * id");
    }
  }

  @RevisionInfo(id = "e00000000006", parents = "e00000000005")
  private static final class R06 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.execute("update camps set height = height + 1");
      op.createIndex("camps_height_idx").on("camps", "height").concurrently();
      op.execute("update camps set height = height + 1");
    }
  }

  @RevisionInfo(id = "e00000000007", parents = "e00000000006")
  private static final class R07 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createEnumType("role", "GUIDE", "COOK");
      op.addColumn("people", "role", namedEnum("role", "GUIDE", "COOK"));
    }
  }

  @RevisionInfo(id = "e00000000008", parents = "e00000000007")
  private static final class R08 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.execute("update people set role = 'COOK' where id = 2");
      op.alterColumn("people", "role")
          .from(namedEnum("role", "GUIDE", "COOK"))
          .to(namedEnum("role", "GUIDE", "COOK"))
          .notNull()
          .backfill("'GUIDE'");
    }
  }

  @RevisionInfo(id = "e00000000009", parents = "e00000000008")
  private static final class R09 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.renameColumn("people", "name", "called");
      op.createUniqueConstraint("camps_name_key").on("camps", "name");
    }
  }

  @RevisionInfo(id = "e00000000010", parents = "e00000000009")
  private static final class R10 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.run(
          "lift the camps",
          connection -> connection.query("update camps set height = height * 2").execute());
    }
  }

  @RevisionInfo(id = "e00000000011", parents = "e00000000010")
  private static final class R11 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "loads",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("person_id", bigint());
            t.column("kilos", integer()).notNull().defaultTo("10");
            t.primaryKey("id");
          });
      op.execute("insert into loads (id, person_id) select 10 * id, id from people");
      op.createForeignKey("loads_person_fkey").on("loads", "person_id").references("people", "id");
    }
  }

  @RevisionInfo(id = "e00000000012", parents = "e00000000011")
  private static final class R12 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createCheck("loads_kilos_check").on("loads", "kilos > 0");
      op.execute("update loads set kilos = kilos + 5");
    }
  }

  @RevisionInfo(id = "e00000000013", parents = "e00000000012")
  private static final class R13 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.createSequence("loads_seq").startWith(100).incrementBy(50);
    }
  }

  @RevisionInfo(id = "e00000000014", parents = "e00000000013")
  private static final class R14 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.dropIndex("people_name_idx").on("people");
      op.createIndex("people_called_idx").on("people", "called", "role");
    }
  }

  @RevisionInfo(id = "e00000000015", parents = "e00000000014")
  private static final class R15 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.alterColumn("people", "called").from(varchar(50)).to(varchar(200));
    }
  }

  @RevisionInfo(id = "e00000000016", parents = "e00000000015")
  private static final class R16 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.renameTable("loads", "packs");
      op.insert("packs", "id", "person_id", "kilos").row(1, 1, 7);
    }
  }

  @RevisionInfo(id = "e00000000017", parents = "e00000000016")
  private static final class R17 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.dropForeignKey("loads_person_fkey").on("packs");
      op.createForeignKey("packs_person_fkey").on("packs", "person_id").references("people", "id");
    }
  }

  @RevisionInfo(id = "e00000000018", parents = "e00000000017")
  private static final class R18 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.execute("create table diary (day integer not null primary key, entry varchar(100))");
      op.execute("insert into diary values (1, 'begun')");
      op.execute("insert into diary select day + 1, 'went on' from diary");
    }
  }

  @RevisionInfo(id = "e00000000019", parents = "e00000000018")
  private static final class R19 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.dropCheck("loads_kilos_check").on("packs");
      op.dropColumn("camps", "height");
    }
  }

  @RevisionInfo(id = "e00000000020", parents = "e00000000019")
  private static final class R20 extends Leg {
    @Override
    protected void upgrade(Operations op) {
      op.execute("delete from diary where day = 1");
      op.dropSequence("loads_seq");
    }
  }
}
