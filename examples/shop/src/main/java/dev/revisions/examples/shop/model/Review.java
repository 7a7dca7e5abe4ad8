package dev.revisions.examples.shop.model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a customer thinks of a product. */
@Entity
@Table(
    name = "reviews",
    check = @CheckConstraint(name = "reviews_stars_check", constraint = "stars between 1 and 5"))
public class Review extends Audited<Long> {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @JoinColumn(foreignKey = @ForeignKey(name = "reviews_product_fk"))
  Product product;

  @ManyToOne(optional = false)
  Customer customer;

  @Column(nullable = false)
  short stars;

  @Column(length = 5000)
  String text;
}
