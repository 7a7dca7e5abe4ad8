package dev.revisions.conformance.model.logistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

@Entity
@Table(name = "LOCATIONS")
class Location {
  @Id
  @Column(name = "UN_LOCODE", length = 5)
  String unLocode;

  @Column(name = "NAME")
  String name;

  @Column(name = "TZ")
  TimeZone zone;
}

@Entity
@Table(name = "CARRIERS")
class Carrier {
  @Id
  @Column(name = "SCAC", length = 4)
  String scac;

  @ElementCollection
  @CollectionTable(name = "CARRIER_MODES", joinColumns = @JoinColumn(name = "CARRIER"))
  @Column(name = "MODE_OF_TRANSPORT")
  @Enumerated(EnumType.STRING)
  Set<Mode> modes;
}

enum Mode {
  SEA,
  AIR,
  RAIL,
  ROAD
}

@Entity
class Voyage {
  @Id @GeneratedValue Long id;

  @Column(unique = true, nullable = false)
  String voyageNumber;

  @ManyToOne Carrier carrier;

  @ElementCollection
  @CollectionTable(name = "CarrierMovements")
  List<Movement> movements;
}

@Embeddable
class Movement {
  @ManyToOne
  @JoinColumn(name = "departure", nullable = false)
  Location departure;

  @ManyToOne
  @JoinColumn(name = "arrival", nullable = false)
  Location arrival;

  Instant departureTime;
  Instant arrivalTime;
}

@Entity
class Cargo {
  @Id @GeneratedValue Long id;
  @Embedded TrackingId trackingId;
  @Embedded RouteSpecification specification;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "cargo_id")
  List<Leg> itinerary;

  @Embedded Delivery delivery;
  @ManyToOne Party shipper;
}

@Embeddable
class TrackingId {
  @Column(name = "tracking_id", unique = true, nullable = false, length = 20)
  String id;
}

@Embeddable
class RouteSpecification {
  @ManyToOne
  @JoinColumn(name = "spec_origin")
  Location origin;

  @ManyToOne
  @JoinColumn(name = "spec_destination")
  Location destination;

  @Column(name = "spec_deadline")
  LocalDate deadline;
}

@Embeddable
class Delivery {
  @Enumerated(EnumType.STRING)
  @Column(name = "transport_status")
  TransportStatus transportStatus;

  @Column(name = "misdirected", nullable = false)
  boolean misdirected;

  Instant eta;
  @ManyToOne Voyage currentVoyage;

  @ManyToOne
  @JoinColumn(name = "last_known")
  Location lastKnown;

  @Embedded
  @AttributeOverride(name = "expectedIn", column = @Column(name = "activity_location"))
  Activity nextActivity;
}

@Embeddable
record Activity(
    @Enumerated(EnumType.STRING) @Column(name = "activity_kind", length = 10) HandlingKind kind,
    String expectedIn) {}

enum TransportStatus {
  NOT_RECEIVED,
  IN_PORT,
  ONBOARD,
  CLAIMED,
  UNKNOWN
}

enum HandlingKind {
  RECEIVE,
  LOAD,
  UNLOAD,
  CUSTOMS,
  CLAIM
}

@Entity
class Leg {
  @Id @GeneratedValue Long id;
  @ManyToOne Voyage voyage;

  @ManyToOne
  @JoinColumn(name = "load_location")
  Location loadLocation;

  @ManyToOne
  @JoinColumn(name = "unload_location")
  Location unloadLocation;

  Instant loadTime;
  Instant unloadTime;
}

@Entity
class HandlingEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_ids")
  Long id;

  HandlingKind kind;
  @ManyToOne Voyage voyage;

  @ManyToOne
  @JoinColumn(nullable = false)
  Location location;

  @ManyToOne(optional = false)
  Cargo cargo;

  Date completedAt;
  Date registeredAt;
}

@Entity
class Party {
  @Id @GeneratedValue Long id;
  String name;

  @OneToMany(mappedBy = "shipper")
  List<Cargo> cargos;

  @OneToMany
  @JoinTable(
      name = "party_depots",
      joinColumns = @JoinColumn(name = "party"),
      inverseJoinColumns = @JoinColumn(name = "depot"))
  Set<Depot> depots;
}

@Entity
class Depot {
  @Id @GeneratedValue Long id;
  @ManyToOne Location location;
  int docks;

  @OneToMany(mappedBy = "depot")
  Collection<Truck> trucks;
}

@Entity
class Truck {
  @Id
  @Column(length = 12)
  String plate;

  @ManyToOne Depot depot;

  @Column(name = "max_load", precision = 7, scale = 1)
  BigDecimal maxLoad;

  @OneToOne
  @JoinColumn(name = "driver")
  Driver driver;
}

@Entity
class Driver {
  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  String licence;

  @OneToOne(mappedBy = "driver")
  Truck truck;

  @ManyToMany Set<Truck> mayDrive;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Container {
  @Id
  @Column(length = 11)
  String number;

  short feet;
  double tare;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "loc", foreignKey = @ForeignKey(name = "fk_container_location"))
  Location location;

  @ElementCollection Set<String> seals;
}

@Entity
class Reefer extends Container {
  @Column(precision = 4, scale = 1, nullable = false)
  BigDecimal temperature;

  boolean humidityControl;
}

@Entity
class TankContainer extends Container {
  int liters;
  @ManyToOne DangerousGoods lastContent;
}

@Entity
class DangerousGoods {
  @Id
  @Column(name = "un_number")
  short unNumber;

  @Column(name = "proper_name", length = 300)
  String properName;

  @ElementCollection
  @Column(name = "hazard_class", length = 4)
  List<String> hazardClasses;
}

@Entity
@Table(
    indexes = {
      @Index(columnList = "lat, lon"),
      @Index(name = "ix_position_newest", columnList = "truck_plate ASC, at DESC")
    })
class TruckPosition {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @ManyToOne(optional = false)
  Truck truck;

  @Column(nullable = false)
  LocalDateTime at;

  float lat;
  float lon;
  Short heading;
}
