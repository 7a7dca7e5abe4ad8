package dev.revisions.conformance.model.hotel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@Entity
class Hotel {
  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  String name;

  byte stars;
  @Embedded Place place;

  @OneToMany(mappedBy = "hotel", cascade = CascadeType.ALL, orphanRemoval = true)
  Set<RoomType> roomTypes;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "hotel_amenities")
  @Enumerated(EnumType.STRING)
  @Column(name = "amenity", nullable = false, length = 20)
  Set<Amenity> amenities;
}

enum Amenity {
  POOL,
  SAUNA,
  GYM,
  PARKING,
  BAR
}

@Embeddable
class Place {
  String street;
  String city;
  @Embedded Coordinates coordinates;
}

@Embeddable
class Coordinates {
  @Column(precision = 9, scale = 6)
  BigDecimal lat;

  @Column(precision = 9, scale = 6)
  BigDecimal lng;
}

@Entity
class RoomType {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Hotel hotel;

  @Column(length = 40)
  String label;

  int maxGuests;

  @OneToMany(mappedBy = "roomType")
  List<Rate> rates;
}

@Entity
class Rate {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  RoomType roomType;

  @Embedded Span span;

  @Column(precision = 8, scale = 2, nullable = false)
  BigDecimal price;

  Currency currency;
  @Enumerated Board board;
}

enum Board {
  NONE,
  BREAKFAST,
  HALF,
  FULL
}

@Embeddable
record Span(
    @Column(name = "first_night", nullable = false) LocalDate first,
    @Column(name = "last_night", nullable = false) LocalDate last) {}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"hotel_id", "number"}))
class Room {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Hotel hotel;

  @Column(length = 6, nullable = false)
  String number;

  @ManyToOne RoomType roomType;

  @OneToOne(mappedBy = "room", optional = true)
  Minibar minibar;

  boolean barrierFree;
}

@Entity
class Minibar {
  @Id Long id;

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "room_id")
  Room room;

  @ElementCollection List<MinibarItem> items;
}

@Embeddable
class MinibarItem {
  @Column(name = "item_name")
  String name;

  short stock;

  @Column(precision = 5, scale = 2)
  BigDecimal price;
}

@Entity
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(nullable = false)
  String name;

  @Embedded Document document;
  Locale language;

  @ManyToMany
  @JoinTable(
      name = "guest_companions",
      joinColumns = @JoinColumn(name = "guest_id"),
      inverseJoinColumns = @JoinColumn(name = "companion_id"))
  Set<Guest> companions;
}

@Embeddable
class Document {
  @Enumerated(EnumType.STRING)
  @Column(name = "doc_kind")
  DocumentKind kind;

  @Column(name = "doc_number", length = 30)
  String number;

  @Column(name = "doc_expires")
  LocalDate expires;
}

enum DocumentKind {
  PASSPORT,
  ID_CARD,
  DRIVING_LICENCE
}

@Entity
class Reservation {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(length = 8, unique = true, nullable = false)
  String code;

  @ManyToOne(optional = false)
  Guest booker;

  @OneToMany(mappedBy = "id.reservation")
  Set<ReservedRoom> rooms;

  @Enumerated(EnumType.STRING)
  ReservationState state;

  Instant bookedAt;

  @OneToOne(mappedBy = "reservation")
  Folio folio;
}

enum ReservationState {
  HELD,
  CONFIRMED,
  CHECKED_IN,
  CHECKED_OUT,
  NO_SHOW
}

@Entity
class ReservedRoom {
  @EmbeddedId Key id;
  @Embedded Span span;
  @ManyToMany Set<Guest> guests;

  @Embeddable
  record Key(@ManyToOne Reservation reservation, @ManyToOne Room room) implements Serializable {}
}

@Entity
class Folio {
  @Id @GeneratedValue Long id;

  @OneToOne(optional = false)
  @JoinColumn(name = "reservation")
  Reservation reservation;

  @OneToMany
  @JoinColumn(name = "folio_id")
  List<Charge> charges;

  LocalDateTime closedAt;
}

@Entity
class Charge {
  @Id @GeneratedValue Long id;

  @Column(length = 120)
  String text;

  @Column(precision = 10, scale = 2)
  BigDecimal amount;

  @Convert(converter = TaxRate.Codec.class)
  @Column(precision = 4, scale = 3)
  TaxRate taxRate;
}

record TaxRate(BigDecimal rate) {
  @Converter
  static class Codec implements AttributeConverter<TaxRate, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(TaxRate t) {
      return t == null ? null : t.rate();
    }

    @Override
    public TaxRate convertToEntityAttribute(BigDecimal b) {
      return b == null ? null : new TaxRate(b);
    }
  }
}
