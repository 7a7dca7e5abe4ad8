package dev.revisions.conformance.model.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What is for sale. */
@Entity
@Table(
    name = "products",
    uniqueConstraints = @UniqueConstraint(name = "uq_products_sku", columnNames = "sku"),
    indexes = {
      @Index(name = "ix_products_name", columnList = "name"),
      @Index(columnList = "price desc, name")
    })
class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(nullable = false, length = 40)
  String sku;

  @Column(nullable = false)
  String name;

  @Column(length = 4000)
  String description;

  @Column(precision = 12, scale = 2, nullable = false)
  BigDecimal price;

  @Column(length = 3)
  Currency currency;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  ProductState state;

  Availability availability;
  boolean featured;
  Instant createdAt;
  @Embedded Dimensions dimensions;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Category category;

  @ManyToOne
  @JoinColumn(name = "brand_id", foreignKey = @ForeignKey(name = "fk_products_brand"))
  Brand brand;

  @ManyToMany
  @JoinTable(name = "product_tags")
  Set<Tag> tags;

  @ElementCollection List<String> imageUrls;

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
  List<Variant> variants;
}

enum ProductState {
  DRAFT,
  ACTIVE,
  RETIRED
}

enum Availability {
  IN_STOCK,
  SOLD_OUT,
  ON_REQUEST
}

@Embeddable
class Dimensions {
  @Column(precision = 8, scale = 3)
  BigDecimal width;

  @Column(precision = 8, scale = 3)
  BigDecimal height;

  @Column(name = "depth_mm")
  Integer depth;

  double weight;
}

@Entity
class Variant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  Product product;

  @Column(unique = true, length = 60)
  String code;

  @ElementCollection
  @CollectionTable(name = "variant_options", joinColumns = @JoinColumn(name = "variant_id"))
  Set<VariantOption> options;
}

@Embeddable
record VariantOption(
    @Column(nullable = false, length = 30) String label, @Column(nullable = false) String choice) {}

@Entity
@Table(name = "categories")
class Category {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @Column(nullable = false, length = 80)
  String title;

  @Column(unique = true)
  String slug;

  @ManyToOne Category parent;

  @OneToMany(mappedBy = "parent")
  List<Category> children;

  short sorting;
}

@Entity
class Brand {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Basic(optional = false)
  String name;

  URL homepage;
  Locale locale;
}

@Entity
class Tag {
  @Id String name;

  @ManyToMany(mappedBy = "tags")
  Set<Product> products;
}

@Entity
class Warehouse {
  @Id
  @Column(length = 8)
  String code;

  @Embedded Address address;
  ZoneId zone;
}

@Entity
@IdClass(StockKey.class)
class Stock {
  @Id @ManyToOne Product product;
  @Id @ManyToOne Warehouse warehouse;
  int quantity;

  @Column(name = "reorder_level")
  Integer reorderLevel;
}

class StockKey implements Serializable {
  Long product;
  String warehouse;

  @Override
  public boolean equals(Object o) {
    return o instanceof StockKey k
        && Objects.equals(product, k.product)
        && Objects.equals(warehouse, k.warehouse);
  }

  @Override
  public int hashCode() {
    return Objects.hash(product, warehouse);
  }
}
