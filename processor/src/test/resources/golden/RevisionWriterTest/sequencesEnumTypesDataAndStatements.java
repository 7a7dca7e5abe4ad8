package com.acme.shop.revisions;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Creates enum type color; adds enum value color.DARK "RED"; adds enum value color.BLUE; renames
 * enum type tone to shade; and 9 more.
 */
@RevisionInfo(
    id = "5409e3583be8",
    parents = "b81e0c6f2a97",
    created = "2026-11-23T06:19:00Z",
    model = {})
public final class Revision_20261123_sample extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createEnumType("color", "RED");
    op.requireNone(
        "rows of roles without name", "select {id}\n" + "from {roles}\n" + "where {name} is null");
    op.addEnumValue("color", "DARK \"RED\"");
    op.addEnumValue("color", "BLUE", "RED");
    op.renameEnumType("tone", "shade");
    op.dropEnumType("shade");
    op.renameValue("roles", "color", "RED", "CRIMSON");
    op.createSequence("roles_seq").startWith(1).incrementBy(50).options("cache 20");
    op.createSequence("d_seq")
        .startWith(1)
        .incrementBy(50)
        .continueAfter("roles", "id")
        .continueAfter("d", "number");
    op.alterSequence(
        "roles_seq",
        from -> from.startWith(1).incrementBy(50).options("cache 20"),
        to -> to.startWith(5000000000L).incrementBy(-1));
    op.alterSequence(
        "roles_seq",
        from -> from.startWith(1).incrementBy(50).options("cache 20"),
        to -> to.startWith(1).incrementBy(50).options("cache 20").continueAfter("d", "number"));
    op.renameSequence("a_seq", "s.b_seq");
    op.dropSequence("c_seq");
    op.execute("update roles set name = 'a\n" + "b' where id = 1");
    op.executeOn("postgresql", "vacuum");
    op.executeOn(List.of("mysql", "mariadb"), "select 1");
    op.insert("roles", "a", "b", "c", "d", "e", "f")
        .row(1, null, true, "text", 4L, Double.valueOf("2.5"))
        .row(
            new BigDecimal("1.50"),
            new BigInteger("7"),
            Short.valueOf("1"),
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T00:00:00Z"),
            UUID.fromString("00000000-0000-0000-0000-000000000001"));
    op.insert("roles", "a").row((Object) null);
  }

  @Override
  protected void downgrade(Operations op) {}
}
