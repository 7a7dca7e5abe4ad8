package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where products lie. */
@Entity
@Table(name = "warehouses")
public class Warehouse {

  @Id
  @Column(length = 8)
  String code;

  @Embedded Address address;
}
