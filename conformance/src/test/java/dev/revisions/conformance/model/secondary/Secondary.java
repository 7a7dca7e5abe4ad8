package dev.revisions.conformance.model.secondary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.SecondaryRow;

@Entity
@SecondaryTable(name = "person_details")
@SecondaryTable(
    name = "person_photos",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_no"),
    uniqueConstraints = @UniqueConstraint(name = "uq_photo", columnNames = "checksum"),
    indexes = @Index(name = "ix_photo", columnList = "taken"))
class Person {
  @Id Long id;
  String name;

  @Column(table = "person_details")
  int height;

  @Column(table = "person_details", nullable = false)
  String eyes;

  @Column(table = "person_photos")
  byte[] photo;

  @Column(table = "person_photos")
  String checksum;

  @Column(table = "person_photos")
  LocalDate taken;

  @ManyToOne
  @JoinColumn(name = "friend", table = "person_details")
  Person friend;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "street", table = "person_details"))
  @AttributeOverride(name = "city", column = @Column(table = "person_details"))
  Home home;
}

@Embeddable
class Home {
  String street;
  String city;
}

@Entity
@SecondaryTable(name = "keyed_more")
class Keyed {
  @EmbeddedId Key id;

  @Column(table = "keyed_more")
  String more;

  @Embeddable
  record Key(String a, int b) implements Serializable {}
}

/** A hierarchy in one table, whose subclasses have tables beside it. */
@Entity
@SecondaryTable(
    name = "vehicle_papers",
    comment = "what the office has",
    check = @CheckConstraint(name = "plate_given", constraint = "plate <> ''"),
    foreignKey = @ForeignKey(name = "fk_papers"))
abstract class Vehicle {
  @Id @GeneratedValue Long id;
  int wheels;

  @Column(table = "vehicle_papers", length = 20, unique = true)
  String plate;
}

@Entity
@SecondaryTable(
    name = "truck_load",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "truck_id", referencedColumnName = "id"),
    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryRow(table = "truck_load", optional = false)
class Truck extends Vehicle {
  double weight;

  @Column(table = "truck_load", nullable = false)
  int tons;

  @Basic(optional = false)
  @Column(table = "truck_load")
  String goods;

  @ManyToOne(optional = false)
  @JoinColumn(name = "depot_code", table = "truck_load", referencedColumnName = "code")
  Depot depot;

  @OneToOne
  @JoinColumn(name = "keeper_id", table = "truck_load")
  Person keeper;
}

/** Joined, and the tables beside refer to the table of the class that has them. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "party_notes")
class Party extends Marked {
  @Id Long id;

  @Column(table = "party_notes", length = 4000)
  String notes;
}

@Entity
@PrimaryKeyJoinColumn(name = "company_id")
@SecondaryTable(name = "company_tax")
class Company extends Party {
  String legalForm;

  @Column(name = "tax_no", table = "company_tax", precision = 12)
  BigDecimal taxNumber;

  @Embedded Register register;

  @OneToMany(mappedBy = "employer")
  @OrderColumn(name = "place")
  List<Employee> employees;
}

@MappedSuperclass
abstract class Marked {
  @Column(table = "party_notes")
  String mark;
}

/** Joined below a table with another table beside it. */
@Entity
class Bank extends Company {
  @Column(length = 11)
  String bic;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Paper {
  @Id Long id;
  String title;
}

@Entity
@SecondaryTable(name = "deed_text")
class Deed extends Paper {
  @Column(table = "deed_text")
  String text;
}

/** Names its table itself, for all that it holds. */
@Embeddable
class Register {
  @Column(name = "reg_court", table = "company_tax")
  String court;

  @Column(name = "reg_no", table = "company_tax", nullable = false)
  int number;
}

@Entity
@SecondaryTable(
    name = "employee_contract",
    uniqueConstraints = @UniqueConstraint(columnNames = {"employer_id", "since"}))
class Employee {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "employer_id", table = "employee_contract")
  Company employer;

  @Column(name = "since", table = "employee_contract")
  LocalDate since;
}

@Entity
@SecondaryTable(name = "depot_site", indexes = @Index(columnList = "town, code"))
class Depot {
  @Id Long id;

  @Column(table = "depot_site", length = 8)
  String code;

  @Column(table = "depot_site")
  String town;
}

/** A key of several columns, named anew. */
@Entity
@IdClass(Slot.Key.class)
@SecondaryTable(
    name = "slot_more",
    pkJoinColumns = {
      @PrimaryKeyJoinColumn(name = "slot_shelf", referencedColumnName = "shelf"),
      @PrimaryKeyJoinColumn(name = "slot_row", referencedColumnName = "line")
    })
class Slot {
  @Id int line;

  @Id
  @Column(length = 3)
  String shelf;

  @Column(table = "slot_more")
  String label;

  record Key(int line, String shelf) implements Serializable {}
}
