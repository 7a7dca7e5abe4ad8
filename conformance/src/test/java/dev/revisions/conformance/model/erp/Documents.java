package dev.revisions.conformance.model.erp;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "bom_items")
@IdClass(BomItem.Key.class)
class BomItem {
  @Id
  @ManyToOne
  @JoinColumn(name = "parent_no")
  Material parent;

  @Id
  @Column(name = "item_no")
  int item;

  @ManyToOne(optional = false)
  @JoinColumn(name = "component_no")
  Material component;

  @Column(precision = 13, scale = 3)
  BigDecimal quantity;

  record Key(String parent, int item) implements Serializable {}
}

@MappedSuperclass
abstract class Document<T> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Column(nullable = false)
  LocalDate documentDate;

  @ManyToOne(optional = false)
  Company company;

  @Column(length = 200)
  String remark;

  T reference;
}

@Entity
@Table(name = "purchase_orders")
class PurchaseOrder extends Document<String> {
  @ManyToOne(optional = false)
  Vendor vendor;

  @OneToMany(mappedBy = "document")
  List<PurchaseItem> items;
}

@Entity
@Table(name = "sales_orders")
class SalesOrder extends Document<Long> {
  @ManyToOne(optional = false)
  Client client;

  @Column(length = 35)
  String clientReference;

  @OneToMany(mappedBy = "document")
  List<SalesItem> items;
}

@Entity
@Table(name = "invoices")
class Invoice extends Document<UUID> {
  @ManyToOne SalesOrder salesOrder;

  @Column(precision = 15, scale = 2, nullable = false)
  BigDecimal net;

  @Column(precision = 15, scale = 2)
  BigDecimal tax;

  @OneToOne Invoice cancels;
  boolean posted;
}

@MappedSuperclass
abstract class Item {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Column(name = "item_no", nullable = false)
  int itemNo;

  @ManyToOne(optional = false)
  @JoinColumn(name = "material_no")
  Material material;

  @Column(precision = 13, scale = 3)
  BigDecimal quantity;

  @ManyToOne UnitOfMeasure unit;
}

@Entity
@Table(
    name = "purchase_items",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_purchase_item",
            columnNames = {"document_id", "item_no"}))
class PurchaseItem extends Item {
  @ManyToOne(optional = false)
  PurchaseOrder document;

  LocalDate deliveryDate;
}

@Entity
@Table(
    name = "sales_items",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_sales_item",
            columnNames = {"document_id", "item_no"}))
class SalesItem extends Item {
  @ManyToOne(optional = false)
  SalesOrder document;

  @Column(precision = 15, scale = 4)
  BigDecimal price;
}

@Entity
@Table(name = "cost_centers")
@IdClass(CostCenter.Key.class)
class CostCenter {
  @Id
  @Column(length = 4)
  String area;

  @Id
  @Column(length = 10)
  String center;

  @Id LocalDate validFrom;
  String label;

  record Key(String area, String center, LocalDate validFrom) implements Serializable {}
}

@Entity
@Table(
    name = "ledger_entries",
    indexes = @Index(name = "ix_ledger_period", columnList = "fiscalYear, period"))
class LedgerEntry {
  @Id @GeneratedValue Long id;
  Year fiscalYear;
  byte period;

  @ManyToOne
  @JoinColumn(name = "cc_area", referencedColumnName = "area")
  @JoinColumn(name = "cc_center", referencedColumnName = "center")
  @JoinColumn(name = "cc_from", referencedColumnName = "validFrom")
  CostCenter costCenter;

  @Column(precision = 15, scale = 2, nullable = false)
  BigDecimal debit;

  @Column(precision = 15, scale = 2, nullable = false)
  BigDecimal credit;

  @ManyToOne Invoice invoice;
}
