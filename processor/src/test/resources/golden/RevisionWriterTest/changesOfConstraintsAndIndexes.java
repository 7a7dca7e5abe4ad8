package com.acme.shop.revisions;

import static dev.revisions.schema.ForeignKey.Action.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/**
 * Changes primary key orders_pkey; renames primary key old_name to orders_pkey; changes foreign key
 * orders_customer_id_fkey; renames foreign key old_name to orders_customer_id_fkey; and 10 more.
 */
@RevisionInfo(
    id = "5409e3583be8",
    parents = "b81e0c6f2a97",
    created = "2026-11-23T06:19:00Z",
    model = {})
public final class Revision_20261123_sample extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.dropPrimaryKey("orders_pkey").on("orders");
    op.renamePrimaryKey("old_name", "orders_pkey").on("orders", "id");
    op.createPrimaryKey("orders_pkey").on("orders", "id");
    op.dropForeignKey("orders_customer_id_fkey").on("orders");
    op.renameForeignKey("old_name", "orders_customer_id_fkey")
        .on("orders", "customer_id")
        .references("customers", "id")
        .onDelete(CASCADE);
    op.createForeignKey("orders_customer_id_fkey")
        .on("orders", "customer_id")
        .references("customers", "id")
        .onDelete(CASCADE);
    op.dropEnumCheck("orders_state_check").on("orders");
    op.renameEnumCheck("old_name", "orders_state_check")
        .on("orders", "{state} in ('OPEN', 'PAID')");
    op.createEnumCheck("orders_state_check").on("orders", "{state} in ('OPEN', 'PAID')");
    op.dropCheck("orders_total_check").on("orders");
    op.renameCheck("old_name", "orders_total_check").on("orders", "{total} >= 0");
    op.createCheck("orders_total_check").on("orders", "{total} >= 0");
    op.dropUniqueConstraint("customers_email_key").on("orders");
    op.renameUniqueConstraint("old_name", "customers_email_key").on("orders", "email");
    op.createUniqueConstraint("customers_email_key").on("orders", "email");
    op.dropIndex("old_idx").on("orders");
    op.renameIndex("old_idx", "new_idx").on("orders");
    op.createIndex("orders_long_idx")
        .on("orders", "total desc", "(lower(state))")
        .unique()
        .options("where state = 'OPEN'");
    op.createForeignKey("orders_customer_id_fkey")
        .on("orders", "customer_id")
        .references("customers", "id")
        .onDelete(CASCADE)
        .notValid();
    op.validateConstraint("orders_customer_id_fkey").on("orders");
    op.createPrimaryKey("orders_pkey").on("orders", "id").usingIndex("orders_idx");
    op.createUniqueConstraint("customers_email_key").on("orders", "email").usingIndex("`Key Idx`");
  }

  @Override
  protected void downgrade(Operations op) {}
}
