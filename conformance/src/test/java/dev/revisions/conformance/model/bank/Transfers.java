package dev.revisions.conformance.model.bank;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(
    name = "transfers",
    indexes = {
      @Index(name = "ix_transfers_booked", columnList = "booked DESC"),
      @Index(name = "uq_transfers_end_to_end", columnList = "endToEndId, bookedOn", unique = true)
    })
class Transfer {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "debit_iban")
  Account debit;

  @ManyToOne(optional = false)
  @JoinColumn(name = "credit_iban")
  Account credit;

  @Column(nullable = false, precision = 19, scale = 4)
  BigDecimal amount;

  OffsetDateTime booked;

  @Column(nullable = false)
  LocalDate bookedOn;

  @Column(length = 140)
  String purpose;

  @Column(nullable = false, length = 35)
  String endToEndId;

  @ManyToOne StandingOrder origin;
}

@Entity
class StandingOrder extends Auditable {
  @Id @GeneratedValue Long id;
  @ManyToOne Account account;
  Period every;
  LocalDate nextRun;

  @ElementCollection
  @CollectionTable(name = "standing_order_skips")
  @Column(name = "skipped_on", nullable = false)
  Set<LocalDate> skips;
}

@Entity
class Loan extends Auditable {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loan_numbers")
  long id;

  @ManyToOne(optional = false)
  BankClient borrower;

  BigDecimal principal;

  @Column(precision = 6, scale = 5)
  BigDecimal rate;

  @OneToMany(mappedBy = "loan")
  List<Installment> installments;

  @OneToMany List<Collateral> collaterals;
}

@Entity
@IdClass(Installment.Key.class)
class Installment {
  @Id @ManyToOne Loan loan;
  @Id int seq;
  LocalDate due;
  BigDecimal amount;
  Boolean paid;

  record Key(long loan, int seq) implements Serializable {}
}

@Entity
class Collateral {
  @Id @GeneratedValue Integer id;

  @Column(length = 2000)
  String description;

  @Column(precision = 14, scale = 2)
  BigDecimal worth;
}

@Entity
@Table(
    name = "exchange_rates",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_rate",
            columnNames = {"base", "quote", "asOf"}))
class ExchangeRate {
  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  Currency base;

  @Column(nullable = false)
  Currency quote;

  @Column(nullable = false)
  LocalDate asOf;

  @Column(precision = 20, scale = 10)
  BigDecimal rate;
}
