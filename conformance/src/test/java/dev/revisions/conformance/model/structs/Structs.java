package dev.revisions.conformance.model.structs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.TargetEmbeddable;
import org.hibernate.type.SqlTypes;

@Entity
class Structured {
  @Id Long id;

  @Struct(name = "part_type")
  Part part;

  @Column(name = "spare_part", nullable = false)
  @Struct(name = "part_type")
  Part spare;

  @Column(unique = true)
  @Struct(name = "PartOfWhole")
  Whole wholePart;
}

@Embeddable
class Part {
  int a;
  String b;

  @Column(nullable = false)
  String must;
}

@Embeddable
class Whole {
  double weight;
  BigDecimal price;

  @Column(name = "`Text In Quotes`", length = 40)
  String text;
}

@Entity
@Table(indexes = @Index(columnList = "home"))
class Resident {
  @Id Long id;
  Home home;

  @Embedded
  @Basic(optional = false)
  Spot spot;

  @Struct(
      name = "listed_place",
      attributes = {"z_name", "a_name"})
  Listed listed;
}

@Embeddable
@Struct(name = "home_type")
class Home {
  String street;
  Place place;
  Flat flat;

  @Column(nullable = false)
  Spot center;

  Long count;
}

@Embeddable
class Flat {
  int floor;

  @Column(nullable = false)
  String door;
}

@Embeddable
@Struct(name = "place_type")
record Place(String town, @Column(nullable = false) String country, int code) {}

@Embeddable
@Struct(name = "spot_type")
class Spot {
  double latitude;
  double longitude;
}

@Entity
@SuppressWarnings("deprecation") // the older of the two annotations of checks
class SaidOfTheColumn {
  @Id Long id;

  @Struct(name = "home_spot")
  @ColumnDefault("row(1.0,2.0)")
  @org.hibernate.annotations.Check(constraints = "spot is not null")
  Coordinates spot;

  @Embedded
  @TargetEmbeddable(Gps.class)
  Located located;
}

@Embeddable
class Coordinates {
  double x;
  double y;
}

interface Located {}

@Embeddable
@Struct(name = "gps_type")
class Gps implements Located {
  double x;
  double y;
}

@Embeddable
class Listed {
  @Column(name = "a_name")
  String first;

  @Column(name = "z_name")
  String second;
}

enum Shade {
  GREEN,
  RED
}

@MappedSuperclass
class OfAll {
  String inherited;
}

@Embeddable
class EveryType extends OfAll {
  boolean yes;
  Shade ordinal;

  @Enumerated(EnumType.STRING)
  Shade name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Shade named;

  UUID uuid;
  Instant instant;
  LocalDate date;
  LocalTime time;
  LocalDateTime dateTime;
  byte[] bytes;
  char letter;
  float single;
  short small;
  byte tiny;
  Duration duration;

  @Column(columnDefinition = "text")
  String defined;

  @Column(check = @CheckConstraint(constraint = "checked > 3"))
  int checked;

  @Column(check = @CheckConstraint(constraint = "other > 3"), nullable = false)
  int other;

  @Lob String lob;
  String[] texts;
  List<Integer> numbers;
}

@Entity
class HoldsEveryType {
  @Id Long id;

  @Struct(name = "every_type")
  EveryType every;
}

@Entity
class Overridden {
  @Id Long id;

  @Struct(name = "overridden_type")
  @AttributeOverride(name = "b", column = @Column(name = "over", length = 77))
  Part part;
}

@Entity
class HoldsMany {
  @Id Long id;

  @Struct(name = "crowd_type")
  Crowd crowd;
}

@Embeddable
class Crowd {
  List<Place> around;
  String name;
}

@Embeddable
class Animal {
  int legs;
}

@Embeddable
class Cat extends Animal {
  int lives;
}

@Entity
class Owner {
  @Id Long id;

  @Struct(name = "animal_type")
  Animal animal;
}

@Entity
class Shop {
  @Id Long id;
  Front front;
}

@Embeddable
class Front {
  String sign;
  Place address;
}

@Entity
class Branch extends Shop {
  @Struct(name = "part_type")
  Part extra;
}

@Entity
@SecondaryTable(name = "StructuredDetail")
class Detailed {
  @Id Long id;

  @Struct(name = "part_type")
  @Column(table = "StructuredDetail")
  Part part;
}
