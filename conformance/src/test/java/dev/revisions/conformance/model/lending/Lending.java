package dev.revisions.conformance.model.lending;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@MappedSuperclass
abstract class Persistable<PK extends Serializable> implements Serializable {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  PK id;
}

@MappedSuperclass
abstract class Auditable<U, PK extends Serializable> extends Persistable<PK> {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "created_by", updatable = false, nullable = false)
  U createdBy;

  @Column(name = "created_on_utc", updatable = false, nullable = false)
  OffsetDateTime created;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "last_modified_by", nullable = false)
  U modifiedBy;

  @Column(name = "last_modified_on_utc", nullable = false)
  OffsetDateTime modified;
}

@Entity
@Table(
    name = "m_appuser",
    uniqueConstraints =
        @UniqueConstraint(
            columnNames = {"username"},
            name = "username_org"))
class Clerk extends Persistable<Long> {
  @Column(name = "username", nullable = false, length = 100)
  String username;

  @Column(name = "nonexpired", nullable = false)
  boolean accountNonExpired;

  @Column(name = "is_deleted")
  boolean deleted;

  @ManyToOne
  @JoinColumn(name = "office_id", nullable = false)
  Branch office;

  @ManyToMany(fetch = FetchType.EAGER)
  @JoinTable(
      name = "m_appuser_role",
      joinColumns = @JoinColumn(name = "appuser_id"),
      inverseJoinColumns = @JoinColumn(name = "role_id"))
  Set<Duty> roles;
}

@Entity
@Table(name = "m_role")
class Duty extends Persistable<Integer> {
  @Column(name = "name", unique = true, nullable = false, length = 100)
  String name;

  @ElementCollection
  @CollectionTable(name = "m_role_grants", joinColumns = @JoinColumn(name = "role_id"))
  @OrderBy
  List<Grant> grants;
}

@Embeddable
record Grant(@Column(length = 45, nullable = false) String grouping_, String code, boolean maker) {}

@Entity
@Table(
    name = "m_office",
    uniqueConstraints = {
      @UniqueConstraint(
          columnNames = {"name"},
          name = "name_org"),
      @UniqueConstraint(
          columnNames = {"external_id"},
          name = "externalid_org")
    })
class Branch extends Persistable<Long> {
  @OneToMany(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  List<Branch> children = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  Branch parent;

  @Column(name = "name", nullable = false, length = 100)
  String name;

  @Column(name = "hierarchy", nullable = true, length = 50)
  String hierarchy;

  @Column(name = "external_id", length = 100)
  ExternalId externalId;
}

/** A value of its own class, converted wherever it stands. */
final class ExternalId implements Serializable {
  final String value;

  ExternalId(String value) {
    this.value = value;
  }
}

@Converter(autoApply = true)
class ExternalIdConverter implements jakarta.persistence.AttributeConverter<ExternalId, String> {
  @Override
  public String convertToDatabaseColumn(ExternalId id) {
    return id == null ? null : id.value;
  }

  @Override
  public ExternalId convertToEntityAttribute(String value) {
    return value == null ? null : new ExternalId(value);
  }
}

@Converter(autoApply = true)
class MonthConverter implements jakarta.persistence.AttributeConverter<YearMonth, Integer> {
  @Override
  public Integer convertToDatabaseColumn(YearMonth month) {
    return month == null ? null : month.getYear() * 12 + month.getMonthValue();
  }

  @Override
  public YearMonth convertToEntityAttribute(Integer value) {
    return value == null ? null : YearMonth.of(value / 12, value % 12 + 1);
  }
}

@Embeddable
class Coin {
  @Column(name = "currency_code", length = 3)
  String code;

  @Column(name = "currency_digits")
  int digits;

  @Column(name = "currency_multiplesof")
  Integer inMultiplesOf;
}

@Embeddable
class Terms {
  @Embedded Coin coin;

  @Column(name = "principal_amount", scale = 6, precision = 19)
  BigDecimal principal;

  @Column(name = "nominal_interest_rate_per_period", scale = 6, precision = 19)
  BigDecimal rate;

  YearMonth firstMonth;

  @Transient BigDecimal derived;

  @OneToOne
  @JoinColumn(name = "fund_id")
  Fund fund;
}

@Entity
@Table(name = "m_fund")
class Fund extends Persistable<Long> {
  String name;
  ExternalId externalId;
}

@Entity
@Table(name = "m_loan")
class Credit extends Auditable<Clerk, Long> {
  @Version int version;

  @Column(name = "account_no", length = 20, unique = true, nullable = false)
  String accountNumber;

  @Embedded
  @AttributeOverride(
      name = "coin.code",
      column = @Column(name = "coin_code", length = 3, nullable = false))
  @AttributeOverride(
      name = "principal",
      column = @Column(name = "principal_", scale = 2, precision = 12, nullable = false))
  @AssociationOverride(
      name = "fund",
      joinColumns = @JoinColumn(name = "source_of_funds", nullable = true))
  Terms terms;

  @OneToMany(
      cascade = CascadeType.ALL,
      mappedBy = "loan",
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  Set<Fee> charges;

  @OneToMany(mappedBy = "credit")
  @OrderBy("installmentNumber")
  List<Installment> schedule;

  @OneToOne(cascade = CascadeType.ALL, mappedBy = "loan", optional = true)
  Summary summary;

  @ManyToMany
  @JoinTable(name = "m_loan_guarantor")
  @MapKeyJoinColumn(name = "clerk_id")
  Map<Clerk, Fund> guarantees;

  @ElementCollection
  @MapKeyJoinColumn(name = "duty_id")
  @Column(name = "limit_", precision = 10, scale = 3)
  Map<Duty, BigDecimal> limits;

  @Convert(converter = MonthConverter.class)
  YearMonth closedIn;

  @Convert(disableConversion = true)
  YearMonth raw;
}

@Entity
@Table(name = "m_loan_summary")
class Summary {
  @Id Long id;

  @OneToOne
  @MapsId
  @JoinColumn(name = "loan_id")
  Credit loan;

  BigDecimal total;
}

/** A shared key one further down. */
@Entity
class SummaryNote {
  @Id
  @OneToOne
  @JoinColumn(name = "summary_loan_id")
  Summary summary;

  String text;
}

@Entity
@Table(name = "m_loan_charge")
class Fee extends Persistable<Long> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "loan_id", referencedColumnName = "id", nullable = false)
  Credit loan;

  @Column(name = "charge_time_enum", nullable = false)
  Integer chargeTime;

  @OneToOne(mappedBy = "loancharge", cascade = CascadeType.ALL, orphanRemoval = true)
  OverdueFee overdue;

  @OneToMany(mappedBy = "fee", cascade = CascadeType.ALL)
  Set<FeePart> parts;
}

@Entity
class OverdueFee extends Persistable<Long> {
  @OneToOne
  @JoinColumn(name = "loan_charge_id", nullable = false)
  Fee loancharge;

  @Column(name = "frequency_number")
  Integer frequency;
}

/** Composite keys four deep: credit, installment, part, posting. */
@Embeddable
class InstallmentId implements Serializable {
  Long creditId;
  short installmentNumber;
}

@Entity
class Installment {
  @EmbeddedId InstallmentId id;

  @ManyToOne
  @MapsId("creditId")
  @JoinColumn(name = "credit_id")
  Credit credit;

  @Column(insertable = false, updatable = false)
  short installmentNumber;

  LocalDate due;
}

@Entity
@IdClass(FeePart.Key.class)
class FeePart {
  @Id
  @ManyToOne
  @JoinColumn(name = "ip_credit", referencedColumnName = "credit_id")
  @JoinColumn(name = "ip_number", referencedColumnName = "installmentNumber")
  Installment installment;

  @Id @ManyToOne Fee fee;

  BigDecimal amount;

  static class Key implements Serializable {
    InstallmentId installment;
    Long fee;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}

@Entity
@IdClass(Posting.Key.class)
class Posting {
  @Id @ManyToOne FeePart part;

  @Id
  @Column(name = "seq_no")
  int sequence;

  @ManyToOne Posting reversalOf;

  record Key(FeePart.Key part, int sequence) implements Serializable {}
}

@Entity
@IdClass(PostingTag.Key.class)
class PostingTag {
  @Id @ManyToOne Posting posting;
  @Id String tag;

  @ElementCollection @OrderColumn List<String> remarks;

  record Key(Posting.Key posting, String tag) implements Serializable {}
}

@Entity
@Table(name = "m_product")
@Inheritance
@DiscriminatorColumn(name = "deposit_type_enum", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("100")
class Product extends Persistable<Long> {
  @Column(name = "short_name", nullable = false, length = 4, unique = true)
  String shortName;

  @Column(name = "min_term")
  protected int minTerm;
}

@Entity
@DiscriminatorValue("200")
class FixedProduct extends Product {
  @Column(name = "pre_closure", nullable = false)
  boolean preClosure;

  @OneToOne(mappedBy = "product")
  Penalty penalty;
}

@Entity
@DiscriminatorValue("300")
class RecurringProduct extends FixedProduct {
  int frequency;

  @ManyToOne(optional = false)
  Fund fund;
}

@Entity
class Penalty extends Persistable<Long> {
  @OneToOne(optional = false)
  FixedProduct product;

  @ElementCollection
  @Column(name = "percent", nullable = false)
  Set<BigDecimal> steps;
}
