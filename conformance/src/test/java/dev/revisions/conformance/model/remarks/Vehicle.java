package dev.revisions.conformance.model.remarks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Comments that are for the table of something else: of children, of the other side, of a root. */
@Entity
@Comment("of the root")
@SuppressWarnings("deprecation")
class Vehicle {
  @Id Long id;

  @Comment("of the table of the children")
  @OneToMany
  @JoinColumn(name = "vehicle_id")
  List<Wheel> wheels;

  @Comment(on = "place", value = "of a column of the children")
  @OneToMany(mappedBy = "vehicle")
  List<Seat> seats;

  @Comment("of the children, in their order")
  @OneToMany(mappedBy = "inRow")
  @OrderColumn
  List<Seat> rows;

  @Comment("of the table beside that of the children")
  @OneToMany(mappedBy = "vehicle")
  Set<Driver> drivers;

  @Comment("of the join table of the other side")
  @ManyToMany(mappedBy = "vehicles")
  Set<Garage> garages;

  @Comment("of the join table of the reference")
  @OneToMany(mappedBy = "vehicle")
  Set<Garage> washes;

  @Comment("of no column")
  @JdbcTypeCode(SqlTypes.JSON)
  Paint paint;
}

@Embeddable
class Paint {
  String color;
}

/** Beside it, {@link Truck} says more of the same table. */
@Entity
class Bus extends Vehicle {}

@Entity
@Comment("of the last subclass")
@SuppressWarnings("deprecation")
class Truck extends Vehicle {}

@Entity
@Comment("of the child itself")
@SuppressWarnings("deprecation")
class Wheel {
  @Id Long id;
}

@Entity
class Seat {
  @Id Long id;
  @ManyToOne Vehicle vehicle;
  @ManyToOne Vehicle inRow;
  Integer place;
}

@Entity
@SecondaryTables(@SecondaryTable(name = "driver_more"))
class Driver {
  @Id Long id;

  @ManyToOne
  @JoinColumn(table = "driver_more", name = "vehicle_id")
  Vehicle vehicle;
}

@Entity
@SuppressWarnings("deprecation")
class Garage {
  @Id Long id;

  @ManyToMany Set<Vehicle> vehicles;

  @Comment("of the column of the join table")
  @ManyToOne
  @JoinTable(name = "garage_wash")
  Vehicle vehicle;

  @Comment("of the first of two columns")
  @ManyToOne
  Licence licence;
}

@Embeddable
class LicenceId implements Serializable {
  Long number;
  Long holder;
}

@Entity
@SuppressWarnings("deprecation")
class Licence {
  @Comment("of the first part")
  @EmbeddedId
  LicenceId id;

  @Comment("overlooked, because the part has its own")
  @ManyToOne
  @MapsId("holder")
  Driver driver;
}

@Entity
@SuppressWarnings("deprecation")
class LicenceCopy {
  @Comment("of the identifier")
  @Id
  Long id;

  @Comment("overlooked")
  @OneToOne
  @MapsId
  Driver driver;
}

@Entity
@IdClass(LicenceEntry.Pk.class)
@SuppressWarnings("deprecation")
class LicenceEntry {
  @Comment("overlooked")
  @Id
  @ManyToOne
  Driver driver;

  @Comment("of a part")
  @Id
  Integer line;

  static class Pk implements Serializable {
    Long driver;
    Integer line;
  }
}
