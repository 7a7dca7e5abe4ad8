package dev.revisions.examples.shop.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Adds customers.loyalty_points. */
@RevisionInfo(
    id = "e374926f00c9",
    parents = "8252f815b935",
    created = "2026-11-23T15:45:29Z",
    entities = "855f88e2b1341d8f",
    model = {
      """
      table customers (dev.revisions.examples.shop.model.Customer)
        id              bigint         not null
        created_at      timestamptz(6) not null
        created_by      varchar(255)
        version         integer        not null
        name            varchar(255)   not null
        email           varchar(320)   not null
        phone           varchar(40)
        loyalty_points  integer        not null
        tier            enum(10: 'GOLD', 'REGULAR', 'SILVER') not null
        street          varchar(255)
        postcode        varchar(10)
        city            varchar(100)
        country         varchar(2)
        primary key (id)
        unique customers_email_key (email)
        check without enum type customers_tier_check ({tier} in ('GOLD','REGULAR','SILVER'))
        index customers_name_created_at_idx (name, created_at desc)
      """
    })
public final class Revision_20261123_add_customers_loyalty_points extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.addColumn("customers", "loyalty_points", integer()).notNull().backfill("0");
  }

  @Override
  protected void downgrade(Operations op) {
    op.dropColumn("customers", "loyalty_points");
  }
}
