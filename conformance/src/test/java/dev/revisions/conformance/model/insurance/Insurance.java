package dev.revisions.conformance.model.insurance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Blob;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
abstract class Versioned {
  @Version long version;
  Instant validFrom;
  Instant validTo;

  @Column(nullable = false)
  String tenant;
}

@Entity
@Inheritance
@Table(
    name = "parties",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_party_ext",
            columnNames = {"tenant", "externalId"}))
abstract class Party extends Versioned {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 30)
  String externalId;

  @ElementCollection
  @CollectionTable(name = "party_addresses")
  Set<Contact> contacts;

  @OneToMany(mappedBy = "holder")
  List<Policy> policies;
}

@Entity
class NaturalPerson extends Party {
  @Column(nullable = false)
  String lastName;

  String firstName;
  LocalDate born;
  boolean smoker;

  @Enumerated(EnumType.STRING)
  MaritalStatus maritalStatus;

  @ManyToOne NaturalPerson spouse;
}

@Entity
class LegalPerson extends Party {
  @Basic(optional = false)
  String company;

  int employees;
  double turnover;

  @ManyToOne(optional = false)
  NaturalPerson representative;

  @Enumerated Sector sector;
}

@Entity
class PublicBody extends LegalPerson {
  @Column(name = "authority_level")
  byte level;

  boolean federal;
}

enum MaritalStatus {
  SINGLE,
  MARRIED,
  DIVORCED,
  WIDOWED
}

enum Sector {
  PUBLIC,
  PRIVATE,
  NON_PROFIT
}

@Embeddable
record Contact(
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 8) Channel channel,
    @Column(nullable = false, length = 200) String address) {}

enum Channel {
  MAIL,
  PHONE,
  POST
}

@Entity
@Table(name = "policies")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Policy extends Versioned {
  @Id
  @GeneratedValue
  @Column(name = "policy_id")
  Long id;

  @Column(name = "policy_no", unique = true, nullable = false, length = 20)
  String number;

  @ManyToOne(optional = false)
  Party holder;

  @ManyToOne Agent agent;

  @OneToMany(mappedBy = "policy", cascade = CascadeType.ALL)
  Set<Coverage> coverages;

  @Embedded
  @AttributeOverride(
      name = "amount",
      column = @Column(name = "premium_amount", precision = 12, scale = 2))
  @AttributeOverride(name = "currency", column = @Column(name = "premium_currency"))
  Money premium;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "amount", column = @Column(name = "deductible_amount")),
    @AttributeOverride(
        name = "currency",
        column = @Column(name = "deductible_currency", length = 5))
  })
  Money deductible;
}

@Embeddable
record Money(@Column(precision = 19, scale = 4) BigDecimal amount, Currency currency) {}

@Entity
@Table(name = "motor_policies")
class MotorPolicy extends Policy {
  @OneToOne(optional = false)
  Vehicle vehicle;

  int noClaimsYears;
}

@Entity
@Table(name = "home_policies")
class HomePolicy extends Policy {
  @Embedded Dwelling dwelling;
  @ManyToMany Set<Valuable> valuables;
}

@Entity
@Table(name = "life_policies")
abstract class LifePolicy extends Policy {
  @ManyToOne(optional = false)
  NaturalPerson insured;

  @ElementCollection List<Beneficiary> beneficiaries;
}

@Entity
@Table(name = "term_life_policies")
class TermLifePolicy extends LifePolicy {
  Period term;
}

@Entity
@Table(name = "whole_life_policies")
class WholeLifePolicy extends LifePolicy {
  @Column(precision = 19, scale = 4)
  BigDecimal surrender;

  boolean participating;
}

@Embeddable
class Beneficiary {
  @ManyToOne(optional = false)
  Party party;

  @Column(name = "share_percent", precision = 5, scale = 2, nullable = false)
  BigDecimal share;
}

@Embeddable
class Dwelling {
  String street;

  @Column(name = "square_meters")
  int area;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "rebuild_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "rebuild_currency"))
  Money rebuildCost;
}

@Entity
class Vehicle {
  @Id
  @Column(length = 17)
  String vin;

  String make;
  Year built;

  @Column(name = "kw")
  Short power;

  @ElementCollection Set<String> drivers;
}

@Entity
class Valuable {
  @Id @GeneratedValue Integer id;
  String what;
  @Lob Blob photo;
}

@Entity
class Agent {
  @Id @GeneratedValue Long id;
  @ManyToOne Agent upline;

  @OneToMany(mappedBy = "upline")
  Set<Agent> downline;

  @Column(precision = 4, scale = 3)
  BigDecimal commission;
}

@Entity
@IdClass(Coverage.Key.class)
class Coverage {
  @Id @ManyToOne Policy policy;

  @Id
  @Enumerated(EnumType.STRING)
  Peril peril;

  @Column(nullable = false)
  BigDecimal sum;

  record Key(Long policy, Peril peril) implements Serializable {}
}

enum Peril {
  FIRE,
  THEFT,
  WATER,
  LIABILITY,
  DEATH
}

@Entity
class LossEvent {
  @Id @GeneratedValue UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "policy_id", referencedColumnName = "policy_policy_id")
  @JoinColumn(name = "peril", referencedColumnName = "peril")
  Coverage coverage;

  LocalDateTime happenedAt;

  @Column(length = 40000)
  String report;

  @OneToMany
  @JoinColumn(name = "loss_id", nullable = false)
  Set<LossPayment> payments;
}

@Entity
class LossPayment {
  @Id @GeneratedValue Long id;
  @Embedded Money money;
  LocalDate paidOn;
}
