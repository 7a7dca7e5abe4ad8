package dev.revisions.examples.shop.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a customer has ordered. */
@Entity
@Table(
    name = "orders",
    indexes = {
      @Index(columnList = "customer_id, placed_at desc"),
      @Index(name = "orders_open_idx", columnList = "status, promised_on")
    })
public class Order extends Audited<Long> {

  /** How far an order has come. */
  public enum Status {
    NEW,
    PAID,
    SHIPPED,
    DELIVERED,
    CANCELLED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Customer customer;

  @Column(nullable = false)
  Instant placedAt;

  LocalDate promisedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  Status status;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "ship_to_street"))
  @AttributeOverride(name = "postcode", column = @Column(name = "ship_to_postcode", length = 10))
  @AttributeOverride(name = "city", column = @Column(name = "ship_to_city", length = 100))
  @AttributeOverride(name = "country", column = @Column(name = "ship_to_country", length = 2))
  Address shipTo;

  @OneToMany(mappedBy = "order")
  List<OrderLine> lines;

  @OneToOne Payment payment;
}
