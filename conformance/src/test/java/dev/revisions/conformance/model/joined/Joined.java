package dev.revisions.conformance.model.joined;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "vehicles")
abstract class Vehicle {
  @Id
  @GeneratedValue
  @Column(name = "vehicle_id")
  Long id;

  @Column(nullable = false)
  String plate;

  @ManyToOne Garage garage;
  @ElementCollection Set<String> notes;
}

@Entity
class Car extends Vehicle {
  int doors;

  @Column(nullable = false)
  String make;

  @ElementCollection
  @CollectionTable(name = "car_options")
  Set<String> options_;

  @ManyToMany Set<Garage> visited;
}

@Entity
@Table(name = "sports_cars")
class SportsCar extends Car {
  boolean turbo;
  @OneToOne Vehicle trailer;

  @OneToMany(mappedBy = "sportsCar")
  Set<Race> races;
}

@Entity
@Table(
    name = "trucks",
    uniqueConstraints = @UniqueConstraint(columnNames = "permit"),
    indexes = @Index(columnList = "axles"))
@PrimaryKeyJoinColumn(name = "truck_id")
class Truck extends Vehicle {
  byte axles;
  String permit;
}

@Entity
@PrimaryKeyJoinColumn(name = "tank_id", foreignKey = @ForeignKey(name = "fk_tanker"))
class Tanker extends Truck {
  @Column(precision = 9, scale = 2)
  BigDecimal volume;
}

@Entity
class Empty extends Vehicle {}

@Entity
class Garage {
  @Id String name;

  @OneToMany(mappedBy = "garage")
  List<Vehicle> vehicles;

  @ManyToOne Car best;

  @ManyToOne(optional = false)
  Truck truck;
}

@Entity
class Race {
  @Id Long id;
  @ManyToOne SportsCar sportsCar;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Place {
  @EmbeddedId PlaceKey id;
}

@Embeddable
class PlaceKey implements Serializable {
  String zone;
  int number;

  @Override
  public boolean equals(Object o) {
    return o instanceof PlaceKey k && number == k.number && Objects.equals(zone, k.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone, number);
  }
}

@Entity
class City extends Place {
  String name;
  @ManyToOne Place capital;
  @OneToMany Set<Place> suburbs;
}

@MappedSuperclass
abstract class Populated extends City {
  @Column(name = "people")
  long population;
}

@Entity
class Metropolis extends Populated {
  boolean harbour;
}
