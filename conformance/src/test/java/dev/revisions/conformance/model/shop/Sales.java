package dev.revisions.conformance.model.shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
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
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(
    name = "customers",
    indexes = @Index(name = "ix_customers_last_first", columnList = "lastName, first_name"))
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, unique = true)
  String email;

  @Column(name = "first_name")
  String firstName;

  String lastName;
  LocalDate birthday;
  @Embedded Address address;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
  @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 100))
  @AttributeOverride(name = "zip", column = @Column(name = "billing_zip"))
  @AttributeOverride(name = "country", column = @Column(name = "billing_country"))
  Address billing;

  @OneToOne(mappedBy = "customer")
  Basket basket;

  @OneToMany(mappedBy = "customer")
  List<PurchaseOrder> orders;

  @ElementCollection Set<String> phoneNumbers;
}

@Embeddable
class Address {
  String street;
  String city;

  @Column(length = 10)
  String zip;

  @Column(columnDefinition = "varchar(2)")
  String country;
}

@Entity
class Basket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToOne(optional = false)
  Customer customer;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "basket_id")
  List<BasketItem> items;
}

@Entity
class BasketItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne Variant variant;
  int amount;
}

@Entity
@Table(name = "orders")
class PurchaseOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version Long version;

  @Column(name = "order_number", nullable = false, unique = true, updatable = false, length = 32)
  String number;

  @ManyToOne(optional = false)
  Customer customer;

  @Enumerated(EnumType.STRING)
  OrderState state;

  LocalDateTime placedAt;
  @Embedded Address shipTo;

  @OneToMany(mappedBy = "order")
  Set<OrderLine> lines;

  @ManyToMany List<Coupon> coupons;
  @Transient BigDecimal total;
}

enum OrderState {
  OPEN,
  PAID,
  SHIPPED,
  CANCELLED
}

@Entity
class OrderLine {
  @EmbeddedId OrderLineId id;

  @MapsId("orderId")
  @ManyToOne
  PurchaseOrder order;

  @ManyToOne(optional = false)
  Variant variant;

  int quantity;

  @Column(precision = 12, scale = 2)
  BigDecimal unitPrice;
}

@Embeddable
record OrderLineId(Long orderId, int line) implements Serializable {}

@Entity
class Coupon {
  @Id @GeneratedValue UUID id;

  @Column(length = 12, nullable = false, unique = true)
  String code;

  @Column(precision = 5, scale = 2)
  BigDecimal percentOff;

  LocalDate validUntil;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  PurchaseOrder order;

  @Column(precision = 12, scale = 2, nullable = false)
  BigDecimal amount;

  Instant paidAt;
}

@Entity
class CardPayment extends Payment {
  @Column(length = 4)
  String lastDigits;

  String network;
  YearOfExpiry expiry;
}

@Embeddable
class YearOfExpiry {
  int expiryYear;
  int expiryMonth;
}

@Entity
class TransferPayment extends Payment {
  @Column(length = 34, nullable = false)
  String iban;

  @Lob byte[] receipt;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"product_id", "customer_id"}))
class Review {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Product product;

  @ManyToOne(optional = false)
  Customer customer;

  byte stars;

  @Column(length = 10_485_761)
  String body;

  Duration readingTime;
}
