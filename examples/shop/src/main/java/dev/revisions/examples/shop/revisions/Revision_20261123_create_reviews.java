package dev.revisions.examples.shop.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Creates reviews. */
@RevisionInfo(
    id = "1499153d6b40",
    parents = "e374926f00c9",
    created = "2026-11-23T15:45:44Z",
    entities = "fb9ec9e8763b56d1",
    model = {
      """
      table reviews (dev.revisions.examples.shop.model.Review)
        id           bigint         not null identity
        created_at   timestamptz(6) not null
        created_by   bigint
        version      integer        not null
        product_id   uuid           not null
        customer_id  bigint         not null
        stars        smallint       not null
        text         varchar(5000)
        primary key (id)
        foreign key reviews_customer_id_fkey (customer_id) references customers (id)
        foreign key reviews_product_fk (product_id) references products (id)
        check reviews_stars_check (stars between 1 and 5)
      """
    })
public final class Revision_20261123_create_reviews extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createTable(
        "reviews",
        t -> {
          t.column("id", bigint()).identity();
          t.column("created_at", timestamptz(6)).notNull();
          t.column("created_by", bigint());
          t.column("version", integer()).notNull();
          t.column("product_id", uuid()).notNull();
          t.column("customer_id", bigint()).notNull();
          t.column("stars", smallint()).notNull();
          t.column("text", varchar(5000));
          t.primaryKey("id");
          t.foreignKey("reviews_customer_id_fkey", "customer_id").references("customers", "id");
          t.foreignKey("reviews_product_fk", "product_id").references("products", "id");
          t.check("reviews_stars_check", "stars between 1 and 5");
        });
  }

  @Override
  protected void downgrade(Operations op) {
    op.dropTable("reviews");
  }
}
