package dev.revisions.conformance.model.store;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.YesNoConverter;

/** Interfaces for entities, as applications have that others extend. */
interface Product {}

interface Category {}

interface Sku {}

@Embeddable
class Auditable {
  @Column(name = "date_created", updatable = false)
  Instant created;

  @Column(name = "created_by", updatable = false)
  Long createdBy;

  @Column(name = "date_updated")
  Date updated;
}

@Embeddable
class ArchiveStatus implements Serializable {
  @Column(name = "ARCHIVED")
  Character archived = 'N';
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(
    name = "BLC_CATEGORY",
    indexes = {
      @Index(name = "CATEGORY_NAME_INDEX", columnList = "NAME"),
      @Index(name = "CATEGORY_URL_INDEX", columnList = "URL, URL_KEY desc")
    })
class CategoryImpl implements Category {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "CategoryId")
  @TableGenerator(
      name = "CategoryId",
      table = "SEQUENCE_GENERATOR",
      pkColumnName = "ID_NAME",
      valueColumnName = "ID_VAL",
      pkColumnValue = "CategoryImpl",
      allocationSize = 50)
  @Column(name = "CATEGORY_ID")
  Long id;

  @Column(name = "NAME", nullable = false)
  String name;

  @Column(name = "URL")
  String url;

  @Column(name = "URL_KEY")
  String urlKey;

  @Lob
  @Column(name = "LONG_DESCRIPTION", length = Integer.MAX_VALUE - 1)
  String longDescription;

  @ManyToOne(targetEntity = CategoryImpl.class)
  @JoinColumn(name = "DEFAULT_PARENT_CATEGORY_ID")
  Category defaultParentCategory;

  @OneToMany(targetEntity = CategoryXrefImpl.class, mappedBy = "category", orphanRemoval = true)
  @OrderBy("displayOrder")
  List<CategoryXrefImpl> children;

  @ElementCollection
  @MapKeyColumn(name = "NAME")
  @Column(name = "ATTR_VALUE")
  @CollectionTable(name = "BLC_CATEGORY_ATTRS", joinColumns = @JoinColumn(name = "CATEGORY_ID"))
  Map<String, String> attributes;

  @Embedded ArchiveStatus archiveStatus = new ArchiveStatus();
}

@Entity
@Table(
    name = "BLC_CATEGORY_XREF",
    uniqueConstraints =
        @UniqueConstraint(
            name = "UQ_XREF",
            columnNames = {"SUB_CATEGORY_ID", "CATEGORY_ID"}))
class CategoryXrefImpl {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "CategoryXrefId")
  @TableGenerator(
      name = "CategoryXrefId",
      table = "SEQUENCE_GENERATOR",
      pkColumnName = "ID_NAME",
      valueColumnName = "ID_VAL")
  @Column(name = "CATEGORY_XREF_ID")
  Long id;

  @ManyToOne(targetEntity = CategoryImpl.class, optional = false, cascade = CascadeType.REFRESH)
  @JoinColumn(name = "CATEGORY_ID")
  Category category;

  @ManyToOne(targetEntity = CategoryImpl.class, optional = false)
  @JoinColumn(name = "SUB_CATEGORY_ID")
  Category subCategory;

  @Column(name = "DISPLAY_ORDER", precision = 10, scale = 6)
  BigDecimal displayOrder;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "BLC_PRODUCT")
@SecondaryTable(
    name = "BLC_PRODUCT_SEO",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "PRODUCT_ID", referencedColumnName = "PRODUCT_ID"))
class ProductImpl implements Product {
  @Id
  @GeneratedValue(generator = "ProductId")
  @SequenceGenerator(
      name = "ProductId",
      sequenceName = "PRODUCT_SEQ",
      initialValue = 1000,
      allocationSize = 10)
  @Column(name = "PRODUCT_ID")
  Long id;

  @Column(name = "META_TITLE", table = "BLC_PRODUCT_SEO")
  String metaTitle;

  @OneToOne(optional = false, targetEntity = SkuImpl.class, cascade = CascadeType.ALL)
  @JoinColumn(name = "DEFAULT_SKU_ID")
  Sku defaultSku;

  @OneToMany(mappedBy = "product", targetEntity = SkuImpl.class)
  @MapKey(name = "code")
  Map<String, Sku> skus;

  @ManyToMany(targetEntity = ProductOption.class)
  @JoinTable(
      name = "BLC_PRODUCT_OPTION_XREF",
      joinColumns = @JoinColumn(name = "PRODUCT_ID", referencedColumnName = "PRODUCT_ID"),
      inverseJoinColumns =
          @JoinColumn(name = "PRODUCT_OPTION_ID", referencedColumnName = "OPTION_ID"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"PRODUCT_ID", "PRODUCT_OPTION_ID"}))
  List<ProductOption> options;

  boolean featured;

  @Column(name = "OVERRIDE_URL")
  Boolean overrideUrl = false;
}

@Entity
@Table(name = "BLC_PRODUCT_BUNDLE")
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "FK_BUNDLE_PRODUCT"))
class ProductBundleImpl extends ProductImpl {
  @Column(name = "BUNDLE_PROMOTABLE")
  Boolean promotable;

  int priority;

  @OneToMany(mappedBy = "bundle", targetEntity = SkuBundleItem.class)
  @OrderColumn(name = "SEQ", nullable = false)
  List<SkuBundleItem> items;
}

@Entity
@Table(name = "BLC_SKU_BUNDLE_ITEM")
class SkuBundleItem {
  @Id @GeneratedValue Integer id;

  @ManyToOne(targetEntity = ProductBundleImpl.class, optional = false)
  @JoinColumn(name = "PRODUCT_BUNDLE_ID", referencedColumnName = "PRODUCT_ID")
  ProductImpl bundle;

  @ManyToOne(targetEntity = SkuImpl.class)
  @JoinColumn(name = "SKU_CODE", referencedColumnName = "EXTERNAL_CODE")
  Sku sku;
}

@Entity
@Table(name = "BLC_SKU")
class SkuImpl implements Sku {
  @Id @GeneratedValue Long id;

  @NaturalId
  @Column(name = "EXTERNAL_CODE", length = 40)
  String code;

  @ManyToOne(targetEntity = ProductImpl.class)
  @JoinTable(
      name = "BLC_SKU_PRODUCT",
      joinColumns = @JoinColumn(name = "SKU_ID"),
      inverseJoinColumns = @JoinColumn(name = "PRODUCT_ID"))
  Product product;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(
        name = "amount",
        column = @Column(name = "SALE_PRICE", precision = 19, scale = 5)),
    @AttributeOverride(name = "currency.code", column = @Column(name = "SALE_CURRENCY", length = 3))
  })
  Price sale;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "amount", column = @Column(name = "RETAIL_PRICE", nullable = false)),
    @AttributeOverride(name = "currency.code", column = @Column(name = "RETAIL_CURRENCY"))
  })
  Price retail;

  @ElementCollection
  @CollectionTable(
      name = "BLC_SKU_FEE",
      joinColumns = @JoinColumn(name = "SKU_ID"),
      indexes = @Index(name = "FEE_TYPE", columnList = "FEE_TYPE"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"SKU_ID", "FEE_NAME"}))
  Set<Fee> fees;
}

@Embeddable
class Price {
  BigDecimal amount;
  Coin currency;
}

@Embeddable
class Coin {
  String code;
}

@Embeddable
class Fee {
  @Column(name = "FEE_NAME", nullable = false)
  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "FEE_TYPE")
  FeeType type;

  @Column(precision = 9, scale = 3)
  BigDecimal amount;

  @ManyToOne CategoryImpl category;
}

enum FeeType {
  SHIPPING,
  HANDLING
}

@Entity
@Table(name = "BLC_PRODUCT_OPTION")
class ProductOption {
  @Id
  @GeneratedValue
  @Column(name = "OPTION_ID")
  Long id;

  @Column(name = "OPTION_TYPE")
  String type;

  @OneToMany(orphanRemoval = true)
  @JoinColumn(name = "OPTION_ID", nullable = false)
  @OrderColumn(name = "POS", nullable = false)
  List<OptionValue> values;
}

@Entity
@Table(name = "BLC_OPTION_VALUE")
class OptionValue {
  @Id @GeneratedValue Long id;
  String attributeValue;
}

/** Orders, whose parts are of several classes in one table. */
@Entity
@Table(name = "BLC_FULFILLMENT")
@Inheritance
@DiscriminatorColumn(name = "KIND", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("F")
class Fulfillment extends Stamped<Long> {
  @ManyToOne(optional = false)
  Customer customer;

  long weight;
}

@Entity
@DiscriminatorValue("P")
class Pickup extends Fulfillment {
  @ManyToOne(optional = false)
  @JoinColumn(name = "SHOP_ID", nullable = false)
  Shop shop;

  LocalDate pickupDay;
}

@Entity
@DiscriminatorValue("S")
class Shipment extends Fulfillment {
  @Embedded
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "SHIP_COUNTRY"))
  @AttributeOverride(name = "line", column = @Column(name = "SHIP_LINE", nullable = false))
  PostalAddress to;

  short parcels;

  @ElementCollection
  @OrderColumn
  @ListIndexBase(1)
  List<String> trackingCodes;
}

@MappedSuperclass
abstract class Stamped<K extends Serializable> {
  @Id @GeneratedValue K id;

  @Version int version;

  @Embedded Auditable auditable;
}

@Embeddable
class PostalAddress {
  String line;

  @ManyToOne Country country;
}

@Entity
class Country {
  @Id
  @Column(name = "ABBREVIATION", length = 2, columnDefinition = "varchar(2)")
  String abbreviation;

  @Column(unique = true)
  String name;
}

@Entity
class Shop extends Stamped<Integer> {
  @Embedded PostalAddress address;

  @ManyToMany
  @MapKeyJoinColumn(name = "SKU_ID")
  @JoinTable(name = "SHOP_STOCK")
  Map<SkuImpl, StockLevel> stock;
}

@Entity
class StockLevel {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  String id;

  int quantity;
}

@Entity
@Table(name = "`BLC Customer`", indexes = @Index(columnList = "userName", unique = true))
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String userName;

  @Convert(converter = YesNoConverter.class)
  boolean registered;

  @OneToMany(mappedBy = "customer")
  Set<Fulfillment> orders;

  @OneToMany
  @JoinTable(name = "CUSTOMER_ADDRESS")
  Set<SavedAddress> addresses;
}

@Entity
class SavedAddress {
  @EmbeddedId Key id;

  @MapsId("customer")
  @ManyToOne
  @JoinColumn(name = "customer_ref")
  Customer customer;

  PostalAddress address;

  @Embeddable
  record Key(Long customer, String label) implements Serializable {}
}
