package com.acme.shop.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/**
 * Renames lines to billing.`Order Lines`; drops carts; adds billing.`Order Lines`.sum; alters
 * billing.`Order Lines`.a_rather_long_column_name_that_takes_room; and 2 more.
 */
@RevisionInfo(
    id = "3a245ec66b27",
    parents = "b81e0c6f2a97",
    created = "2026-11-23T06:19:00Z",
    model = {
      """
      drop table carts
      """
    })
public final class Revision_20261123_sample extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createSchema("billing");
    op.renameTable("lines", "billing.`Order Lines`");
    op.createTableComment("billing.`Order Lines`", "lines */ of @orders <b>");
    op.addColumn("billing.`Order Lines`", "sum", integer()).generatedAs("a + b");
    op.alterColumn("billing.`Order Lines`", "a_rather_long_column_name_that_takes_room")
        .from(varchar(255))
        .notNull()
        .defaultTo("'it''s \"quoted\"'")
        .collate("de-x-icu")
        .options("compression lz4")
        .comment("a comment with $ signs, \\ and a very long text that does not fit")
        .to(longtext())
        .notNull()
        .defaultTo("'it''s \"quoted\"'")
        .collate("de-x-icu")
        .options("compression lz4")
        .backfill("'none'");
    op.renameColumn("billing.`Order Lines`", "`Old Name`", "new_name");
    op.dropColumn("billing.`Order Lines`", "gone");
    op.dropTable("carts");
    op.dropTableComment("t");
    op.dropSchema("shop");
  }

  @Override
  protected void downgrade(Operations op) {}
}
