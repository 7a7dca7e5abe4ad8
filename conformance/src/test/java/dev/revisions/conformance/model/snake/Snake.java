package dev.revisions.conformance.model.snake;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
class CustomerOrder {
  @Id @GeneratedValue Long orderId;
  String firstName;

  @Column(name = "lastName")
  String last;

  @Column(name = "ALREADY_UPPER")
  String upper;

  @ManyToOne CustomerOrder parentOrder;
  @ElementCollection Set<String> phoneNumbers;
  @ManyToMany Set<URLEntry> urlEntries;
  @OneToMany @JoinColumn List<OrderLine2> orderLines;
  String HTMLBody;
  String x1Y2;
  @Embedded ShippingAddress shippingAddress;

  @Enumerated(EnumType.STRING)
  PayState payState;
}

enum PayState {
  OPEN,
  DONE
}

@Embeddable
class ShippingAddress {
  String streetName;

  @Column(name = "ZipCode")
  String zip;
}

@Entity
class URLEntry {
  @Id @GeneratedValue Long id;

  @Column(name = "`QuotedName`")
  String quotedName;
}

@Entity
class OrderLine2 {
  @Id Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "productCode")
  ProductInfo product;

  @OneToOne ProductInfo mainProduct;
}

@Entity
@Table(
    name = "ProductInfoTable",
    indexes = @Index(columnList = "product_name"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"product_name", "shop_id"}))
class ProductInfo {
  @Id String productCode;
  String productName;
  @ManyToOne Shop_ shop;
}

@Entity(name = "Shop")
class Shop_ {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shopGenerator")
  @SequenceGenerator(name = "shopGenerator", sequenceName = "shopSequence")
  Long id;

  @ManyToMany
  @JoinTable(
      name = "shopProducts",
      joinColumns = @JoinColumn(name = "shopId"),
      inverseJoinColumns = @JoinColumn(name = "productId"))
  Set<ProductInfo> products;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class BaseNode {
  @Id Long nodeId;
}

@Entity
class ChildNode extends BaseNode {
  int childCount;
}
