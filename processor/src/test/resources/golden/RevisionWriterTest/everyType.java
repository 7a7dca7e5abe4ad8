package com.acme.shop.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Creates every_type. */
@RevisionInfo(
    id = "5409e3583be8",
    parents = "b81e0c6f2a97",
    created = "2026-11-23T06:19:00Z",
    model = {})
public final class Revision_20261123_sample extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createTable(
        "every_type",
        t -> {
          t.column("c0", bool());
          t.column("c1", tinyint());
          t.column("c2", smallint());
          t.column("c3", integer());
          t.column("c4", bigint());
          t.column("c5", real());
          t.column("c6", doublePrecision());
          t.column("c7", date());
          t.column("c8", uuid());
          t.column("c9", json());
          t.column("c10", xml());
          t.column("c11", inet());
          t.column("c12", floating(12));
          t.column("c13", numeric(19, 2));
          t.column("c14", character(2));
          t.column("c15", varchar(255));
          t.column("c16", nchar(2));
          t.column("c17", nvarchar(20));
          t.column("c18", binary(16));
          t.column("c19", varbinary(255));
          t.column("c20", clob());
          t.column("c21", clob(100));
          t.column("c22", nclob());
          t.column("c23", blob());
          t.column("c24", blob(70000));
          t.column("c25", longtext());
          t.column("c26", longbinary());
          t.column("c27", time(0));
          t.column("c28", timetz(6));
          t.column("c29", zonedtime(0));
          t.column("c30", timestamp(6));
          t.column("c31", timestamptz(6));
          t.column("c32", enumeration("A", "B"));
          t.column("c33", enumeration(1, "A", "B"));
          t.column("c34", namedEnum("color", "RED", "GREEN"));
          t.column("c35", array(varchar(255)));
          t.column("c36", array(integer(), 4));
          t.column("c37", sql("tsvector"));
        });
  }

  @Override
  protected void downgrade(Operations op) {}
}
