package dev.revisions.conformance.model.bank;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

@MappedSuperclass
abstract class Auditable {
  @Column(nullable = false, updatable = false)
  Instant created;

  Instant modified;

  @Column(length = 64)
  String modifiedBy;

  @Version long version;
}

@Entity
@SequenceGenerator(name = "bank_client_ids", sequenceName = "bank_client_seq", allocationSize = 20)
class BankClient extends Auditable {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_client_ids")
  Long id;

  @Column(length = 120, nullable = false)
  String legalName;

  @Column(name = "tax_no", length = 20)
  String taxNumber;

  @Enumerated(EnumType.STRING)
  Rating rating;

  @ManyToOne(fetch = FetchType.LAZY)
  Branch branch;

  @ManyToMany(mappedBy = "owners")
  List<Account> accounts;

  char gender;
  Character title;
}

enum Rating {
  AAA,
  AA,
  A,
  B,
  C,
  D
}

@Entity
class Branch {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(
      name = "branch_ids",
      sequenceName = "branch_numbers",
      initialValue = 100,
      allocationSize = 1)
  int id;

  @Column(unique = true, nullable = false, length = 11)
  String bic;

  String city;
  @OneToOne Employee manager;
}

@Entity
class Employee extends Auditable {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String name;

  @ManyToOne(optional = false)
  Branch branch;

  @ManyToOne
  @JoinColumn(name = "boss")
  Employee supervisor;

  @Column(precision = 10, scale = 2)
  BigDecimal salary;

  LocalTime shiftStart;
}

@Entity
@Table(name = "accounts")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Account extends Auditable {
  @Id
  @Column(length = 34)
  String iban;

  @Column(nullable = false, length = 3)
  String currency;

  @Column(precision = 19, scale = 4, nullable = false)
  BigDecimal balance;

  @ManyToMany
  @JoinTable(
      name = "account_owners",
      joinColumns = @JoinColumn(name = "iban"),
      inverseJoinColumns = @JoinColumn(name = "client_id"),
      foreignKey = @ForeignKey(name = "fk_owners_account"),
      inverseForeignKey = @ForeignKey(name = "fk_owners_client"))
  Set<BankClient> owners;

  boolean frozen;
}

@Entity
class CheckingAccount extends Account {
  @Column(precision = 19, scale = 4)
  BigDecimal overdraft;

  boolean debitCard;
}

@Entity
class SavingsAccount extends Account {
  double interest;

  @Basic(optional = false)
  String product;

  @ManyToOne(optional = false)
  Branch heldAt;
}

@Entity
class FixedDeposit extends SavingsAccount {
  LocalDate maturity;
  int months;
}

@Entity
class Card {
  @Id
  @Column(length = 19, columnDefinition = "varchar(19)")
  String pan;

  @ManyToOne(optional = false)
  Account account;

  @ManyToOne
  @JoinColumn(name = "holder_id", nullable = false)
  BankClient holder;

  YearMonthOfExpiry expiry;
  @Embedded Limits limits;
  CardStatus status;
}

enum CardStatus {
  ORDERED,
  ACTIVE,
  BLOCKED {
    @Override
    boolean usable() {
      return false;
    }
  };

  boolean usable() {
    return this == ACTIVE;
  }
}

@Embeddable
record YearMonthOfExpiry(@Column(name = "exp_year") int y, @Column(name = "exp_month") short m) {}

@Embeddable
class Limits {
  @Column(name = "limit_per_day")
  BigDecimal perDay;

  @Column(name = "limit_per_month", precision = 10)
  BigDecimal perMonth;

  @Embedded CashLimit cash;
}

@Embeddable
class CashLimit {
  @Column(nullable = false)
  int cashPerDay;

  int cashAbroad;
}
