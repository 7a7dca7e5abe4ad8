package dev.revisions.examples.shop.model;

import dev.revisions.annotation.Backfill;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** Somebody who buys. */
@Entity
@Table(name = "customers", indexes = @Index(columnList = "name, created_at desc"))
public class Customer extends Audited<String> {

  /** How much a customer is worth to us. */
  public enum Tier {
    REGULAR,
    SILVER,
    GOLD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "customer_numbers", initialValue = 1000, allocationSize = 10)
  Long id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false, unique = true, length = 320)
  String email;

  @Column(length = 40)
  String phone;

  @Column(nullable = false)
  @Backfill("0")
  int loyaltyPoints;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Tier tier;

  @Embedded Address address;

  @ElementCollection
  @CollectionTable(name = "customer_tags", joinColumns = @JoinColumn(name = "customer_id"))
  @Column(name = "tag", nullable = false, length = 50)
  Set<String> tags;

  @OneToMany(mappedBy = "customer")
  List<Order> orders;
}
