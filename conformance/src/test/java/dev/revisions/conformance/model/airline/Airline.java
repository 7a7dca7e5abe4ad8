package dev.revisions.conformance.model.airline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

@Entity
class Airport {
  @Id
  @Column(length = 3)
  String iata;

  @Column(length = 4, unique = true, nullable = false)
  String icao;

  String city;
  ZoneId zone;
  @Embedded GeoPoint location;

  @OneToMany(mappedBy = "departure")
  List<Route> departures;
}

@Embeddable
record GeoPoint(double latitude, double longitude, Integer elevation) {}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"departure_iata", "arrival_iata"}))
class Route {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "route_seq")
  @SequenceGenerator(name = "route_seq", allocationSize = 5)
  Integer id;

  @ManyToOne(optional = false)
  Airport departure;

  @ManyToOne(optional = false)
  Airport arrival;

  int distance;
}

@Entity
class AircraftType {
  @Id
  @Column(length = 4)
  String code;

  String maker;
  short seats;

  @ElementCollection
  @CollectionTable(name = "seat_rows")
  List<SeatRow> seatRows;
}

@Embeddable
class SeatRow {
  @Column(name = "row_no")
  int rowNumber;

  @Column(length = 10)
  String seats;

  @Enumerated(EnumType.STRING)
  CabinClass cabin;
}

enum CabinClass {
  FIRST,
  BUSINESS,
  PREMIUM_ECONOMY,
  ECONOMY
}

@Entity
class Aircraft {
  @Id
  @Column(length = 7)
  String registration;

  @ManyToOne(optional = false)
  AircraftType aircraftType;

  LocalDate delivered;

  @Column(precision = 20, scale = 0)
  BigInteger flightSeconds;
}

@Entity
class Flight {
  @EmbeddedId FlightId id;

  @MapsId("routeId")
  @ManyToOne
  Route route;

  @ManyToOne Aircraft aircraft;
  @ManyToMany Set<CrewMember> crew;

  @ManyToOne
  @JoinColumn(name = "captain")
  Pilot captain;

  OffsetDateTime offBlock;
  OffsetDateTime onBlock;

  @Column(nullable = false)
  FlightStatus status;
}

@Embeddable
class FlightId implements Serializable {
  @Column(length = 6)
  String flightNumber;

  LocalDate flightDate;
  Integer routeId;

  @Override
  public boolean equals(Object o) {
    return o instanceof FlightId k
        && Objects.equals(flightNumber, k.flightNumber)
        && Objects.equals(flightDate, k.flightDate)
        && Objects.equals(routeId, k.routeId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(flightNumber, flightDate, routeId);
  }
}

enum FlightStatus {
  SCHEDULED,
  BOARDING,
  AIRBORNE,
  LANDED,
  DIVERTED,
  CANCELLED
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class CrewMember {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String name;
  @ManyToOne Airport base;
  boolean onDuty;
}

@Entity
class Pilot extends CrewMember {
  @Column(nullable = false, unique = true)
  String licence;

  int hours;
  @ManyToMany Set<AircraftType> ratings;
}

@Entity
class FlightAttendant extends CrewMember {
  @ElementCollection Set<Locale> languages;

  @Enumerated(EnumType.STRING)
  CabinClass cabin;
}

@Entity
class Passenger {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(nullable = false)
  String name;

  @Embedded Passport passport;

  @OneToOne(cascade = CascadeType.ALL)
  FrequentFlyer frequentFlyer;
}

@Embeddable
class Passport {
  @Column(name = "passport_no", length = 12)
  String number;

  @Column(name = "passport_expires")
  LocalDate expires;

  @ManyToOne
  @JoinColumn(name = "passport_airport")
  Airport issuedAt;
}

@Entity
class FrequentFlyer {
  @Id long cardNumber;
  long miles;
  Tier tier;

  @OneToOne(mappedBy = "frequentFlyer")
  Passenger passenger;
}

enum Tier {
  BASIC,
  SILVER,
  GOLD,
  PLATINUM
}

@Entity
class Booking {
  @Id
  @Column(length = 6)
  String locator;

  @ManyToMany
  @JoinTable(name = "booking_passengers")
  List<Passenger> passengers;

  @OneToMany(mappedBy = "booking")
  Set<Ticket> tickets;

  LocalDateTime bookedAt;

  @Column(precision = 10, scale = 2)
  BigDecimal fare;

  Currency fareCurrency;
}

@Entity
class Ticket {
  @Id
  @Column(length = 13, columnDefinition = "varchar(13)")
  String number;

  @ManyToOne(optional = false)
  Booking booking;

  @ManyToOne(optional = false)
  Passenger passenger;

  @ManyToOne(optional = false)
  Flight flight;

  @Column(length = 4)
  String seat;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  CabinClass cabin;

  @OneToMany(mappedBy = "ticket")
  List<Baggage> baggage;
}

@Entity
class Baggage {
  @Id @GeneratedValue Long id;
  @ManyToOne Ticket ticket;
  float kilograms;
  @OneToOne Claim claim;
}

@Entity
class Claim {
  @Id @GeneratedValue Long id;

  @OneToOne(mappedBy = "claim")
  Baggage baggage;

  @Column(length = 5000)
  String story;

  @Column(precision = 9, scale = 2)
  BigDecimal paid;

  LocalDate settled;
}
