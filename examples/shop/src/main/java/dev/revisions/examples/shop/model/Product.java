package dev.revisions.examples.shop.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Something to buy. */
@Entity
@Table(name = "products")
public class Product extends Audited<String> {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(nullable = false, unique = true, length = 40)
  String sku;

  @Column(nullable = false)
  String name;

  @Column(length = 4000)
  String description;

  @Embedded
  @AttributeOverride(
      name = "amount",
      column =
          @Column(
              name = "price",
              precision = 12,
              scale = 2,
              nullable = false,
              check = @CheckConstraint(constraint = "price >= 0")))
  Money price;

  @Convert(converter = WeightConverter.class)
  Weight weight;

  Duration warranty;

  @Column(length = 1_000_000)
  byte[] photo;

  boolean discontinued;

  @ManyToMany
  @JoinTable(
      name = "product_categories",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "category_id"))
  Set<Category> categories;
}
