package dev.revisions.examples.shop.revisions;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/** Renames customers.phone to phone_number. */
@RevisionInfo(
    id = "c0a89d1d63db",
    parents = "1499153d6b40",
    created = "2026-11-23T15:45:55Z",
    entities = "6a80161f3d728b56",
    model = {
      """
      table customers (dev.revisions.examples.shop.model.Customer)
        id              bigint         not null
        created_at      timestamptz(6) not null
        created_by      varchar(255)
        version         integer        not null
        name            varchar(255)   not null
        email           varchar(320)   not null
        phone_number    varchar(40)
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
public final class Revision_20261123_rename_customers_phone_to_phone_number extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.renameColumn("customers", "phone", "phone_number");
    // By hand: numbers are kept without spaces from now on.
    op.execute("update customers set phone_number = replace(phone_number, ' ', '')");
  }

  @Override
  protected void downgrade(Operations op) {
    op.renameColumn("customers", "phone_number", "phone");
  }
}
