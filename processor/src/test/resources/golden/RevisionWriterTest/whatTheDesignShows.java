package com.acme.shop.revisions;

import static dev.revisions.schema.ForeignKey.Action.*;
import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Creates orders; adds customers.email. */
@RevisionInfo(
    id = "e3d80d3dca08",
    parents = "b81e0c6f2a97",
    created = "2026-11-23T06:19:00Z",
    model = {
      """
      sequence orders_seq (com.acme.shop.Order) start 1 increment 50
      """,
      """
      table customers (com.acme.shop.Customer)
        id     bigint       not null identity
        email  varchar(255) not null default ('')
        born   date
        primary key (id)
        unique customers_email_key (email)
      """,
      """
      table orders (com.acme.shop.Order)
        id           bigint               not null
        customer_id  bigint               not null
        total        numeric(19,2)        not null
        state        enum('OPEN', 'PAID')
        primary key (id)
        foreign key orders_customer_id_fkey (customer_id) references customers (id) on delete cascade
        check without enum type orders_state_check ({state} in ('OPEN', 'PAID'))
        check orders_total_check ({total} >= 0)
        index orders_total_idx (total desc, (lower(state)))
        comment 'What "customers" want; a \\\\ and ""\"'
      """
    })
public final class Revision_20261123_sample extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createTable(
        "orders",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("customer_id", bigint()).notNull();
          t.column("total", numeric(19, 2)).notNull();
          t.column("state", enumeration("OPEN", "PAID"));
          t.primaryKey("id");
          t.foreignKey("orders_customer_id_fkey", "customer_id")
              .references("customers", "id")
              .onDelete(CASCADE);
          t.enumCheck("orders_state_check", "{state} in ('OPEN', 'PAID')");
          t.check("orders_total_check", "{total} >= 0");
          t.comment("What \"customers\" want; a \\ and \"\"\"");
        });
    op.addColumn("customers", "email", varchar(255)).notNull().defaultTo("''").backfill("''");
    op.createIndex("orders_total_idx").on("orders", "total desc", "(lower(state))");
  }

  @Override
  protected void downgrade(Operations op) {
    op.dropIndex("orders_total_idx").on("orders");
    op.dropColumn("customers", "email");
    op.dropTable("orders");
  }
}
