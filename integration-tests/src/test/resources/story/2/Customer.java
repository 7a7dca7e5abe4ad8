package com.acme.shop;

import dev.revisions.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
public class Customer {

  enum Tier {
    SILVER,
    GOLD
  }

  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false, unique = true)
  @Backfill("concat(name, '@example.com')")
  String email;

  @Enumerated(EnumType.STRING)
  Tier tier;
}
