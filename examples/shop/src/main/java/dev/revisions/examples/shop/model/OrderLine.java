package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** One product of an order; its key is the order's and a number. */
@Entity
@Table(name = "order_lines")
public class OrderLine {

  /** The key of an order line. */
  @Embeddable
  public record Key(Long orderId, int lineNumber) {}

  @EmbeddedId Key key;

  @MapsId("orderId")
  @ManyToOne(optional = false)
  Order order;

  @ManyToOne(optional = false)
  Product product;

  @Column(nullable = false)
  int quantity;

  @Embedded Money unitPrice;
}
