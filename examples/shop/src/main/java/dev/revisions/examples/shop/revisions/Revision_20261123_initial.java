package dev.revisions.examples.shop.revisions;

import static dev.revisions.schema.Types.*;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.annotation.RevisionInfo;

/**
 * Creates discounts; creates amount_discounts; creates categories; creates customers; and 9 more.
 */
@RevisionInfo(
    id = "8252f815b935",
    created = "2026-11-23T15:45:04Z",
    entities = "dafd7850be93b43a",
    model = {
      """
      sequence customer_numbers (dev.revisions.examples.shop.model.Customer) start 1000 increment 10
      """,
      """
      sequence payments_seq (dev.revisions.examples.shop.model.Payment) start 1 increment 50
      """,
      """
      table amount_discounts (dev.revisions.examples.shop.model.Discount.Amount)
        id        integer       not null
        amount    numeric(19,2) not null
        currency  varchar(3)    not null
        primary key (id)
        foreign key amount_discounts_id_fkey (id) references discounts (id)
      """,
      """
      table categories (dev.revisions.examples.shop.model.Category)
        id         integer      not null identity
        name       varchar(100) not null
        parent_id  integer
        primary key (id)
        unique categories_parent_id_name_key (parent_id, name)
        foreign key categories_parent_id_fkey (parent_id) references categories (id)
      """,
      """
      table customer_tags (dev.revisions.examples.shop.model.Customer)
        customer_id  bigint      not null
        tag          varchar(50) not null
        primary key (customer_id, tag)
        foreign key customer_tags_customer_id_fkey (customer_id) references customers (id)
      """,
      """
      table customers (dev.revisions.examples.shop.model.Customer)
        id          bigint         not null
        created_at  timestamptz(6) not null
        created_by  varchar(255)
        version     integer        not null
        name        varchar(255)   not null
        email       varchar(320)   not null
        phone       varchar(40)
        tier        enum(10: 'GOLD', 'REGULAR', 'SILVER') not null
        street      varchar(255)
        postcode    varchar(10)
        city        varchar(100)
        country     varchar(2)
        primary key (id)
        unique customers_email_key (email)
        check without enum type customers_tier_check ({tier} in ('GOLD','REGULAR','SILVER'))
        index customers_name_created_at_idx (name, created_at desc)
      """,
      """
      table discounts (dev.revisions.examples.shop.model.Discount)
        id           integer     not null identity
        code         varchar(20) not null
        valid_from   date
        valid_until  date
        primary key (id)
        unique discounts_code_key (code)
      """,
      """
      table order_lines (dev.revisions.examples.shop.model.OrderLine)
        order_id     bigint        not null
        line_number  integer       not null
        product_id   uuid          not null
        quantity     integer       not null
        amount       numeric(19,2) not null
        currency     varchar(3)    not null
        primary key (line_number, order_id)
        foreign key order_lines_order_id_fkey (order_id) references orders (id)
        foreign key order_lines_product_id_fkey (product_id) references products (id)
      """,
      """
      table orders (dev.revisions.examples.shop.model.Order)
        id                bigint         not null identity
        created_at        timestamptz(6) not null
        created_by        bigint
        version           integer        not null
        customer_id       bigint         not null
        placed_at         timestamptz(6) not null
        promised_on       date
        status            enum(20: 'CANCELLED', 'DELIVERED', 'NEW', 'PAID', 'SHIPPED') not null
        ship_to_street    varchar(255)
        ship_to_postcode  varchar(10)
        ship_to_city      varchar(100)
        ship_to_country   varchar(2)
        payment_id        bigint
        primary key (id)
        unique orders_payment_id_key (payment_id)
        foreign key orders_customer_id_fkey (customer_id) references customers (id)
        foreign key orders_payment_id_fkey (payment_id) references payments (id)
        check without enum type orders_status_check ({status} in ('CANCELLED','DELIVERED','NEW','PAID','SHIPPED'))
        index orders_customer_id_placed_at_idx (customer_id, placed_at desc)
        index orders_open_idx (status, promised_on)
      """,
      """
      table payments (dev.revisions.examples.shop.model.Payment, dev.revisions.examples.shop.model.Payment.Card, dev.revisions.examples.shop.model.Payment.Transfer)
        id                bigint         not null
        method            varchar(20)    not null
        amount            numeric(19,2)  not null
        currency          varchar(3)     not null
        received_at       timestamptz(6)
        last_four_digits  varchar(4)
        authorization     varchar(40)
        iban              varchar(34)
        primary key (id)
        check payments_method_check ({method} in ('CARD','TRANSFER'))
      """,
      """
      table percentage_discounts (dev.revisions.examples.shop.model.Discount.Percentage)
        id       integer      not null
        percent  numeric(5,2) not null
        primary key (id)
        foreign key percentage_discounts_id_fkey (id) references discounts (id)
      """,
      """
      table product_categories (dev.revisions.examples.shop.model.Product)
        product_id   uuid    not null
        category_id  integer not null
        primary key (category_id, product_id)
        foreign key product_categories_category_id_fkey (category_id) references categories (id)
        foreign key product_categories_product_id_fkey (product_id) references products (id)
      """,
      """
      table products (dev.revisions.examples.shop.model.Product)
        id            uuid               not null
        created_at    timestamptz(6)     not null
        created_by    varchar(255)
        version       integer            not null
        sku           varchar(40)        not null
        name          varchar(255)       not null
        description   varchar(4000)
        price         numeric(12,2)      not null
        currency      varchar(3)         not null
        weight        integer
        warranty      numeric(21,0)
        photo         varbinary(1000000)
        discontinued  boolean            not null
        primary key (id)
        unique products_sku_key (sku)
        check products_price_check (price >= 0)
      """,
      """
      table stock (dev.revisions.examples.shop.model.Stock)
        warehouse_code  varchar(8) not null
        product_id      uuid       not null
        quantity        integer    not null
        primary key (warehouse_code, product_id)
        foreign key stock_product_id_fkey (product_id) references products (id)
        foreign key stock_warehouse_code_fkey (warehouse_code) references warehouses (code)
      """,
      """
      table warehouses (dev.revisions.examples.shop.model.Warehouse)
        code      varchar(8)   not null
        street    varchar(255)
        postcode  varchar(10)
        city      varchar(100)
        country   varchar(2)
        primary key (code)
      """
    })
public final class Revision_20261123_initial extends Revision {
  @Override
  protected void upgrade(Operations op) {
    op.createSequence("customer_numbers").startWith(1000).incrementBy(10);
    op.createSequence("payments_seq").startWith(1).incrementBy(50);
    op.createTable(
        "discounts",
        t -> {
          t.column("id", integer()).identity();
          t.column("code", varchar(20)).notNull();
          t.column("valid_from", date());
          t.column("valid_until", date());
          t.primaryKey("id");
          t.unique("discounts_code_key", "code");
        });
    op.createTable(
        "amount_discounts",
        t -> {
          t.column("id", integer()).notNull();
          t.column("amount", numeric(19, 2)).notNull();
          t.column("currency", varchar(3)).notNull();
          t.primaryKey("id");
          t.foreignKey("amount_discounts_id_fkey", "id").references("discounts", "id");
        });
    op.createTable(
        "categories",
        t -> {
          t.column("id", integer()).identity();
          t.column("name", varchar(100)).notNull();
          t.column("parent_id", integer());
          t.primaryKey("id");
          t.unique("categories_parent_id_name_key", "parent_id", "name");
          t.foreignKey("categories_parent_id_fkey", "parent_id").references("categories", "id");
        });
    op.createTable(
        "customers",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("created_at", timestamptz(6)).notNull();
          t.column("created_by", varchar(255));
          t.column("version", integer()).notNull();
          t.column("name", varchar(255)).notNull();
          t.column("email", varchar(320)).notNull();
          t.column("phone", varchar(40));
          t.column("tier", enumeration(10, "GOLD", "REGULAR", "SILVER")).notNull();
          t.column("street", varchar(255));
          t.column("postcode", varchar(10));
          t.column("city", varchar(100));
          t.column("country", varchar(2));
          t.primaryKey("id");
          t.unique("customers_email_key", "email");
          t.enumCheck("customers_tier_check", "{tier} in ('GOLD','REGULAR','SILVER')");
        });
    op.createTable(
        "customer_tags",
        t -> {
          t.column("customer_id", bigint()).notNull();
          t.column("tag", varchar(50)).notNull();
          t.primaryKey("customer_id", "tag");
          t.foreignKey("customer_tags_customer_id_fkey", "customer_id")
              .references("customers", "id");
        });
    op.createTable(
        "payments",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("method", varchar(20)).notNull();
          t.column("amount", numeric(19, 2)).notNull();
          t.column("currency", varchar(3)).notNull();
          t.column("received_at", timestamptz(6));
          t.column("last_four_digits", varchar(4));
          t.column("authorization", varchar(40));
          t.column("iban", varchar(34));
          t.primaryKey("id");
          t.check("payments_method_check", "{method} in ('CARD','TRANSFER')");
        });
    op.createTable(
        "orders",
        t -> {
          t.column("id", bigint()).identity();
          t.column("created_at", timestamptz(6)).notNull();
          t.column("created_by", bigint());
          t.column("version", integer()).notNull();
          t.column("customer_id", bigint()).notNull();
          t.column("placed_at", timestamptz(6)).notNull();
          t.column("promised_on", date());
          t.column("status", enumeration(20, "CANCELLED", "DELIVERED", "NEW", "PAID", "SHIPPED"))
              .notNull();
          t.column("ship_to_street", varchar(255));
          t.column("ship_to_postcode", varchar(10));
          t.column("ship_to_city", varchar(100));
          t.column("ship_to_country", varchar(2));
          t.column("payment_id", bigint());
          t.primaryKey("id");
          t.unique("orders_payment_id_key", "payment_id");
          t.foreignKey("orders_customer_id_fkey", "customer_id").references("customers", "id");
          t.foreignKey("orders_payment_id_fkey", "payment_id").references("payments", "id");
          t.enumCheck(
              "orders_status_check",
              "{status} in ('CANCELLED','DELIVERED','NEW','PAID','SHIPPED')");
        });
    op.createTable(
        "products",
        t -> {
          t.column("id", uuid()).notNull();
          t.column("created_at", timestamptz(6)).notNull();
          t.column("created_by", varchar(255));
          t.column("version", integer()).notNull();
          t.column("sku", varchar(40)).notNull();
          t.column("name", varchar(255)).notNull();
          t.column("description", varchar(4000));
          t.column("price", numeric(12, 2)).notNull();
          t.column("currency", varchar(3)).notNull();
          t.column("weight", integer());
          t.column("warranty", numeric(21, 0));
          t.column("photo", varbinary(1000000));
          t.column("discontinued", bool()).notNull();
          t.primaryKey("id");
          t.unique("products_sku_key", "sku");
          t.check("products_price_check", "price >= 0");
        });
    op.createTable(
        "order_lines",
        t -> {
          t.column("order_id", bigint()).notNull();
          t.column("line_number", integer()).notNull();
          t.column("product_id", uuid()).notNull();
          t.column("quantity", integer()).notNull();
          t.column("amount", numeric(19, 2)).notNull();
          t.column("currency", varchar(3)).notNull();
          t.primaryKey("line_number", "order_id");
          t.foreignKey("order_lines_order_id_fkey", "order_id").references("orders", "id");
          t.foreignKey("order_lines_product_id_fkey", "product_id").references("products", "id");
        });
    op.createTable(
        "percentage_discounts",
        t -> {
          t.column("id", integer()).notNull();
          t.column("percent", numeric(5, 2)).notNull();
          t.primaryKey("id");
          t.foreignKey("percentage_discounts_id_fkey", "id").references("discounts", "id");
        });
    op.createTable(
        "product_categories",
        t -> {
          t.column("product_id", uuid()).notNull();
          t.column("category_id", integer()).notNull();
          t.primaryKey("category_id", "product_id");
          t.foreignKey("product_categories_category_id_fkey", "category_id")
              .references("categories", "id");
          t.foreignKey("product_categories_product_id_fkey", "product_id")
              .references("products", "id");
        });
    op.createTable(
        "warehouses",
        t -> {
          t.column("code", varchar(8)).notNull();
          t.column("street", varchar(255));
          t.column("postcode", varchar(10));
          t.column("city", varchar(100));
          t.column("country", varchar(2));
          t.primaryKey("code");
        });
    op.createTable(
        "stock",
        t -> {
          t.column("warehouse_code", varchar(8)).notNull();
          t.column("product_id", uuid()).notNull();
          t.column("quantity", integer()).notNull();
          t.primaryKey("warehouse_code", "product_id");
          t.foreignKey("stock_product_id_fkey", "product_id").references("products", "id");
          t.foreignKey("stock_warehouse_code_fkey", "warehouse_code")
              .references("warehouses", "code");
        });
    op.createIndex("customers_name_created_at_idx").on("customers", "name", "created_at desc");
    op.createIndex("orders_customer_id_placed_at_idx")
        .on("orders", "customer_id", "placed_at desc");
    op.createIndex("orders_open_idx").on("orders", "status", "promised_on");
  }

  @Override
  protected void downgrade(Operations op) {
    op.dropTable("stock");
    op.dropTable("warehouses");
    op.dropTable("product_categories");
    op.dropTable("percentage_discounts");
    op.dropTable("order_lines");
    op.dropTable("products");
    op.dropTable("orders");
    op.dropTable("payments");
    op.dropTable("customer_tags");
    op.dropTable("customers");
    op.dropTable("categories");
    op.dropTable("amount_discounts");
    op.dropTable("discounts");
    op.dropSequence("customer_numbers");
    op.dropSequence("payments_seq");
  }
}
