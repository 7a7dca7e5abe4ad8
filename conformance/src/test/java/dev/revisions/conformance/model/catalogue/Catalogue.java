package dev.revisions.conformance.model.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
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
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLRestriction;

/** Interfaces everywhere; the annotations say which entity stands behind each. */
interface Sellable extends Serializable {
  Long getId();

  Collection<Sellable> getBundled();
}

interface Category extends Serializable {
  Long getId();
}

interface Status {
  boolean isArchived();
}

@Embeddable
class ArchiveStatus implements Serializable {
  @Column(name = "ARCHIVED")
  protected Character archived = 'N';
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(
    name = "BLX_PRODUCT",
    indexes = {
      @Index(name = "PRODUCT_URL_INDEX", columnList = "URL,URL_KEY"),
      @Index(name = "PRODUCT_CATEGORY_INDEX", columnList = "DEFAULT_CATEGORY_ID ASC , MODEL DESC")
    })
@SQLRestriction("ARCHIVED <> 'Y'")
class SellableImpl implements Sellable, Status {
  @Id
  @GeneratedValue(generator = "SellableId", strategy = jakarta.persistence.GenerationType.TABLE)
  @TableGenerator(
      name = "SellableId",
      table = "SEQUENCE_GENERATOR",
      pkColumnName = "ID_NAME",
      valueColumnName = "ID_VAL",
      pkColumnValue = "SellableImpl",
      allocationSize = 50)
  @Column(name = "PRODUCT_ID")
  protected Long id;

  @Column(name = "URL")
  protected String url;

  @Column(name = "URL_KEY")
  protected String urlKey;

  @Column(name = "MODEL")
  @Nationalized
  protected String model;

  @OneToOne(
      targetEntity = SkuImpl.class,
      cascade = {CascadeType.ALL})
  @JoinColumn(name = "DEFAULT_SKU_ID")
  protected SkuImpl defaultSku;

  @ManyToOne(targetEntity = CategoryImpl.class)
  @JoinColumn(name = "DEFAULT_CATEGORY_ID")
  protected Category defaultCategory;

  @OneToMany(targetEntity = SkuImpl.class, mappedBy = "product")
  @SuppressWarnings({"rawtypes", "serial"})
  protected List skus = new ArrayList();

  @ManyToMany(targetEntity = CategoryImpl.class)
  @JoinTable(
      name = "BLX_CATEGORY_XREF",
      joinColumns = @JoinColumn(name = "PRODUCT_ID", referencedColumnName = "PRODUCT_ID"),
      inverseJoinColumns = @JoinColumn(name = "CATEGORY_ID", referencedColumnName = "CATEGORY_ID"))
  protected Set<Category> categories;

  @OneToMany(mappedBy = "product", targetEntity = AttributeImpl.class)
  @MapKey(name = "name")
  @Cascade(org.hibernate.annotations.CascadeType.ALL)
  protected Map<String, AttributeImpl> attributes;

  @ElementCollection(targetClass = String.class)
  @CollectionTable(name = "BLX_PRODUCT_LABEL")
  @MapKeyClass(Locale.class)
  @MapKeyColumn(name = "LOCALE_", length = 10)
  @Column(name = "LABEL_")
  protected Map<Locale, String> labels;

  @ElementCollection
  @MapKeyClass(Currency.class)
  Map<Currency, BigDecimal> prices;

  @ElementCollection
  @MapKeyClass(LocalDate.class)
  Map<LocalDate, BigDecimal> offers;

  @Embedded protected ArchiveStatus archiveStatus = new ArchiveStatus();

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public Collection<Sellable> getBundled() {
    return List.of();
  }

  @Override
  public boolean isArchived() {
    return false;
  }
}

@Entity
@Table(name = "BLX_BUNDLE")
@PrimaryKeyJoinColumn(name = "BUNDLE_ID")
@OnDelete(action = OnDeleteAction.CASCADE)
class BundleImpl extends SellableImpl {
  @Column(name = "AUTO_BUNDLE")
  protected Boolean autoBundle = false;

  @Column(name = "PRIORITY", nullable = false)
  protected int priority = 99;

  @OneToMany(mappedBy = "bundle", targetEntity = BundleItem.class)
  protected List<BundleItem> items;

  @ElementCollection
  @MapKeyJoinColumn(name = "PART_ID")
  protected Map<SellableImpl, Integer> parts;
}

@Entity
@Table(name = "BLX_BUNDLE_ITEM")
class BundleItem {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "BUNDLE_ID", referencedColumnName = "BUNDLE_ID")
  BundleImpl bundle;

  @ManyToOne(optional = false)
  SkuImpl sku;
}

@Entity
@Table(name = "BLX_CATEGORY")
@SecondaryTables({
  @SecondaryTable(
      name = "BLX_CATEGORY_TEXT",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "CATEGORY_ID"),
      indexes = @Index(columnList = "LANG_")),
  @SecondaryTable(name = "BLX_CATEGORY_SEO")
})
class CategoryImpl implements Category {
  @Id
  @Column(name = "CATEGORY_ID")
  @GeneratedValue
  protected Long id;

  @Column(name = "NAME", nullable = false)
  String name;

  @Lob
  @Column(table = "BLX_CATEGORY_TEXT", name = "LONG_DESCRIPTION", length = 2147483646)
  String description;

  @Column(table = "BLX_CATEGORY_TEXT", name = "LANG_", length = 2, nullable = false)
  String language;

  @Column(table = "BLX_CATEGORY_SEO")
  String title;

  @ManyToOne(targetEntity = CategoryImpl.class)
  @JoinColumn(table = "BLX_CATEGORY_SEO", name = "CANONICAL_ID")
  Category canonical;

  @ManyToOne(targetEntity = CategoryImpl.class)
  @JoinColumn(name = "PARENT_CATEGORY_ID")
  Category parent;

  @ManyToMany(targetEntity = CategoryImpl.class, mappedBy = "parents")
  Set<Category> children;

  @ManyToMany(targetEntity = CategoryImpl.class)
  List<Category> parents;

  @Override
  public Long getId() {
    return id;
  }
}

@Entity
@Table(name = "BLX_SKU", indexes = @Index(name = "SKU_UPC", columnList = "UPC", unique = true))
class SkuImpl {
  @Id @GeneratedValue Long id;

  @Column(name = "UPC", length = 14)
  String upc;

  @Column(name = "RETAIL_PRICE", precision = 19, scale = 5)
  BigDecimal retailPrice;

  @Column(name = "CURRENCY_CODE")
  Currency currency;

  @ManyToOne(targetEntity = SellableImpl.class)
  @JoinTable(
      name = "BLX_PRODUCT_SKU_XREF",
      joinColumns = @JoinColumn(name = "SKU_ID"),
      inverseJoinColumns = @JoinColumn(name = "PRODUCT_ID"))
  Sellable product;

  @Embedded Dimension dimension;
  @Embedded Weight weight;
}

@Embeddable
class Dimension implements Serializable {
  @Column(name = "WIDTH")
  BigDecimal width;

  @Column(name = "DIMENSION_UNIT_OF_MEASURE")
  String unit;
}

@Embeddable
class Weight implements Serializable {
  @Column(name = "WEIGHT")
  BigDecimal weight;

  @Column(name = "WEIGHT_UNIT_OF_MEASURE")
  String unit;
}

@MappedSuperclass
abstract class NamedValue {
  @Column(name = "NAME", nullable = false)
  String name;

  @Column(name = "VALUE_")
  String value_;

  abstract Long getId();
}

@Entity
@Table(name = "BLX_PRODUCT_ATTRIBUTE")
class AttributeImpl extends NamedValue {
  @Id @GeneratedValue Long id;

  @ManyToOne(targetEntity = SellableImpl.class, optional = false)
  @JoinColumn(name = "PRODUCT_ID")
  Sellable product;

  @Override
  Long getId() {
    return id;
  }
}

/** Payments in one table and the kinds that need more in tables of their own. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "TYPE", discriminatorType = DiscriminatorType.STRING, length = 12)
@Table(name = "BLX_PAYMENT")
abstract class PaymentImpl {
  @Id @GeneratedValue Long id;

  @Column(name = "AMOUNT", nullable = false)
  BigDecimal amount;

  @ManyToOne PaymentImpl parent;

  @OneToMany(mappedBy = "parent")
  List<PaymentImpl> refunds;

  static class Line {}
}

@Entity
@DiscriminatorValue("CARD")
@SecondaryTable(
    name = "BLX_CARD_PAYMENT",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "PAYMENT_ID"))
class CardImpl extends PaymentImpl {
  @Column(table = "BLX_CARD_PAYMENT", name = "PAN", nullable = false, length = 19)
  String pan;

  @Column(table = "BLX_CARD_PAYMENT", name = "EXPIRATION_MONTH", nullable = false)
  Integer month;

  @ManyToOne
  @JoinColumn(name = "SKU_ID", nullable = false)
  SkuImpl gift;
}

@Entity
@DiscriminatorValue("GIFT")
class GiftCardImpl extends PaymentImpl {
  @Column(unique = true)
  String number;

  int pin;

  @ManyToOne(optional = false)
  SkuImpl sku;

  @ElementCollection
  @Column(name = "HOLDER")
  Set<String> holders;
}

@Entity(name = "Wire")
class WireImpl extends CardImpl {
  char checkDigit;
}
