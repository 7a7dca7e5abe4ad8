package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A reason to pay less; a table for each kind, joined to this one. */
@Entity
@Table(name = "discounts")
@Inheritance(strategy = InheritanceType.JOINED)
public class Discount {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @Column(nullable = false, unique = true, length = 20)
  String code;

  LocalDate validFrom;

  LocalDate validUntil;

  /** Some percent off. */
  @Entity
  @Table(name = "percentage_discounts")
  public static class Percentage extends Discount {
    @Column(precision = 5, scale = 2, nullable = false)
    BigDecimal percent;
  }

  /** A fixed amount off. */
  @Entity
  @Table(name = "amount_discounts")
  public static class Amount extends Discount {
    @Embedded Money off;
  }
}
