package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money that came in; one table for all ways to pay. */
@Entity
@Table(name = "payments")
@DiscriminatorColumn(name = "method", length = 20)
public abstract class Payment {

  @Id @GeneratedValue Long id;

  @Embedded Money paid;

  Instant receivedAt;

  /** Paid by card. */
  @Entity(name = "CardPayment")
  @DiscriminatorValue("CARD")
  public static class Card extends Payment {
    @Column(length = 4)
    String lastFourDigits;

    @Column(length = 40)
    String authorization;
  }

  /** Paid by bank transfer. */
  @Entity(name = "TransferPayment")
  @DiscriminatorValue("TRANSFER")
  public static class Transfer extends Payment {
    @Column(length = 34)
    String iban;
  }
}
