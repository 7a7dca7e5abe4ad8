package dev.revisions.execution;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.varchar;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.annotation.RevisionInfo;

/** A small history: customers, then orders, then an e-mail that code fills in. */
final class Shop {

  static final String CUSTOMERS = "a1c0000000c1";
  static final String ORDERS = "b2d0000000d2";
  static final String EMAIL = "c3e0000000e3";

  static final String INSERT_ORDER = "insert into orders (id, customer_id) values (1, 1)";

  private Shop() {}

  static RevisionHistory history() {
    return history(new Revision_20260102_create_orders(INSERT_ORDER));
  }

  static RevisionHistory history(Revision orders) {
    return RevisionHistory.of(
        new Revision_20260103_add_email(), orders, new Revision_20260101_create_customers());
  }

  /** The second revision, with this data step in its middle. */
  static RevisionHistory withOrderStep(String sql) {
    return history(new Revision_20260102_create_orders(sql));
  }

  @RevisionInfo(id = CUSTOMERS, created = "2026-01-01T10:00:00Z", message = "the first table")
  static final class Revision_20260101_create_customers extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "customers",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(100)).notNull();
            t.primaryKey("id");
          });
      op.insert("customers", "id", "name").row(1, "Ada").row(2, "D'Arcy; Zoë");
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("customers");
    }
  }

  @RevisionInfo(id = ORDERS, parents = CUSTOMERS, created = "2026-01-02T10:00:00Z")
  static final class Revision_20260102_create_orders extends Revision {
    private final String step;

    Revision_20260102_create_orders(String step) {
      this.step = step;
    }

    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "orders",
          t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint()).notNull();
            t.primaryKey("id");
          });
      op.execute(step);
      op.addColumn("orders", "note", varchar(200));
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("orders", "note");
      op.execute("delete from orders");
      op.dropTable("orders");
    }
  }

  @RevisionInfo(id = EMAIL, parents = ORDERS, created = "2026-01-03T10:00:00Z")
  static final class Revision_20260103_add_email extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("customers", "email", varchar(255));
      op.run(
          "give everyone an address",
          connection ->
              connection.query("update customers set email = concat('c', id, '@shop')").execute());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("customers", "email");
    }
  }
}
