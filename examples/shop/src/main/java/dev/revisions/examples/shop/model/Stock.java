package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** How much of a product lies in a warehouse; the key is both. */
@Entity
@Table(name = "stock")
@IdClass(Stock.Key.class)
public class Stock {

  /** The key of a stock. */
  public record Key(String warehouse, UUID product) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  Warehouse warehouse;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  Product product;

  @Column(nullable = false)
  int quantity;
}
