package dev.revisions.conformance.model.estate;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@MappedSuperclass
abstract class EstateBase<V> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(name = "estate_ids", allocationSize = 10)
  Long id;

  @Version V version;
  @ElementCollection Set<String> labels;

  @Embedded Stamp stamp;
}

@Embeddable
class Stamp {
  @Column(name = "stamped_by", length = 30)
  String by_;

  Instant at_;

  @ManyToOne
  @JoinColumn(name = "stamped_for")
  Tenant tenant;
}

@Entity
class Tenant {
  @Id String code;

  @OneToMany(mappedBy = "stamp.tenant")
  List<Plot> plots;
}

@Entity
@Table(indexes = @Index(columnList = "stamped_for, area desc"))
class Plot extends EstateBase<Integer> {
  @Column(precision = 12, scale = 3)
  BigDecimal area;

  @OneToMany(mappedBy = "plot")
  @OrderColumn(name = "nr_on_plot")
  List<Building> buildings;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind_", discriminatorType = DiscriminatorType.INTEGER)
@SecondaryTable(
    name = "building_survey",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "building_id"))
abstract class Building extends EstateBase<Instant> {
  @ManyToOne(optional = false)
  Plot plot;

  @NaturalId String register;

  @Column(table = "building_survey")
  LocalDate surveyed;

  @ManyToOne
  @JoinColumn(table = "building_survey", name = "surveyor_code")
  Tenant surveyor;

  @OneToMany(mappedBy = "building")
  Collection<Flat> flats;
}

@Entity
@DiscriminatorValue("1")
@OnDelete(action = OnDeleteAction.CASCADE)
class House extends Building {
  int floors;

  @OneToOne
  @JoinColumn(name = "garage_no")
  Garage garage;
}

@Entity
@DiscriminatorValue("2")
@PrimaryKeyJoinColumn(name = "garage_building")
@SecondaryTable(name = "garage_prices")
class Garage extends Building {
  @Column(unique = true)
  String number;

  @Column(table = "garage_prices")
  BigDecimal rent;

  @ManyToMany List<House> houses;
  @ElementCollection List<Integer> slots;
}

@Entity
@DiscriminatorValue("3")
class Villa extends House {
  boolean pool;

  @ManyToOne
  @JoinColumn(name = "gate", referencedColumnName = "number")
  Garage gate;

  @ManyToOne Villa twin;
}

/** Keys that share the tenant's column. */
@MappedSuperclass
abstract class TenantKey implements Serializable {
  @Column(name = "tenant_", length = 8)
  String tenant;

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@Embeddable
class FlatKey extends TenantKey {
  int flatNo;
}

@Entity
class Flat {
  @EmbeddedId FlatKey key;
  @ManyToOne Building building;

  @OneToMany(mappedBy = "flat")
  Set<Lease> leases;

  @OneToMany
  @JoinColumn(name = "flat_tenant", referencedColumnName = "tenant_", nullable = false)
  @JoinColumn(name = "flat_no", referencedColumnName = "flatNo", nullable = false)
  @OrderColumn
  List<Key_> keys;

  @ManyToMany
  @JoinTable(
      name = "flat_neighbours",
      joinColumns = {@JoinColumn(name = "t1"), @JoinColumn(name = "f1")},
      inverseJoinColumns = {@JoinColumn(name = "t2"), @JoinColumn(name = "f2")})
  Set<Flat> neighbours;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Meter, BigDecimal> meters;

  @ManyToMany @MapKeyEnumerated Map<Meter, Lease> byMeter;
}

enum Meter {
  WATER,
  POWER
}

@Entity
class Key_ {
  @Id @GeneratedValue UUID id;
  String cut;
}

@Embeddable
class LeaseKey extends TenantKey {
  @Column(name = "lease_no")
  long number;
}

@Entity
class Lease {
  @EmbeddedId LeaseKey id;

  @ManyToOne
  @JoinColumn(
      name = "tenant_",
      referencedColumnName = "tenant_",
      insertable = false,
      updatable = false)
  @JoinColumn(
      name = "flat_no",
      referencedColumnName = "flatNo",
      insertable = false,
      updatable = false)
  Flat flat;

  @Column(name = "flat_no", nullable = false)
  int flatNo;

  @MapsId("tenant")
  @ManyToOne
  @JoinColumn(name = "tenant_")
  Tenant tenant;

  @OneToOne(mappedBy = "lease")
  Deposit deposit;

  @OneToMany(mappedBy = "id.lease")
  List<Due> dues;
}

@Entity
class Deposit {
  @EmbeddedId LeaseKey id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "dep_tenant")
  @JoinColumn(name = "dep_lease")
  Lease lease;

  BigDecimal amount;
}

@Entity
class Due {
  @EmbeddedId DueKey id;
  BigDecimal amount;

  @Embeddable
  static class DueKey implements Serializable {
    @ManyToOne Lease lease;
    LocalDate month_;

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
class Reminder {
  @Id @GeneratedValue Long id;
  @ManyToOne Due due;

  @ManyToOne
  @JoinColumn(name = "again_month", referencedColumnName = "month_")
  @JoinColumn(name = "again_tenant", referencedColumnName = "lease_tenant_")
  @JoinColumn(name = "again_no", referencedColumnName = "lease_lease_no")
  Due again;
}

/** Each class has a table of its own, with what it inherits. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Asset {
  @Id @GeneratedValue Integer id;

  @Embedded Stamp stamp;

  @ManyToOne(optional = false)
  Plot plot;

  @Enumerated(EnumType.STRING)
  Meter meter;

  @OneToMany(mappedBy = "asset")
  List<Inspection> inspections;

  @ManyToMany Set<Tenant> users;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"blade", "plot_id"}))
class Mower extends Asset {
  int blade;
  @OneToOne Boiler heatedBy;
}

@Entity
class Boiler extends Asset {
  @Column(nullable = false)
  Double pressure;

  @OneToMany
  @JoinColumn(name = "boiler_id", nullable = false)
  Set<Inspection> pressureTests;
}

@Entity
class SmallBoiler extends Boiler {
  char grade;
}

@Entity
class Inspection {
  @Id @GeneratedValue Long id;
  @ManyToOne Asset asset;
  @ManyToOne Mower mower;
  @ManyToOne Boiler boiler_;
  @ManyToMany Set<Boiler> boilers;
  @ManyToMany Set<SmallBoiler> small;
}

/** One table for all, with collections and constraints of subclasses. */
@Entity
@Inheritance
@DiscriminatorColumn(columnDefinition = "varchar(5)")
class Contact extends EstateBase<Long> {
  @Column(unique = true, length = 60)
  String mail;

  @ManyToOne Contact deputy;

  @OneToMany(mappedBy = "deputy")
  List<Contact> deputies;
}

@Entity
@DiscriminatorValue("FIRM")
class Firm extends Contact {
  @ElementCollection
  @Column(name = "branch_", nullable = false)
  Set<String> branches = Set.of();

  @OneToMany(mappedBy = "firm")
  List<Worker> workers = new ArrayList<>();

  @Column(length = 20)
  String vat;

  @OneToOne(optional = false)
  Tenant account;
}

@Entity
@DiscriminatorValue("WORK")
class Worker extends Contact {
  @ManyToOne(optional = false)
  @JoinColumn(name = "firm_id")
  Firm firm;

  @Column(nullable = false)
  int hours;

  @ManyToMany @OrderColumn List<Building> cleans;

  @OneToMany
  @JoinColumn(name = "caretaker")
  Set<House> houses;
}
