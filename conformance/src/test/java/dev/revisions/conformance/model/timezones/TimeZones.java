package dev.revisions.conformance.model.timezones;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Zoned {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  OffsetDateTime native_;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  OffsetDateTime normalized;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
  OffsetDateTime utc;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime column_;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "zone_of")
  ZonedDateTime named;

  @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
  ZonedDateTime plain;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetTime time;
}

/** Names, nulls, comments; embedded, in a collection, as a part of a key. */
@Entity
class Journey {
  @Id Long id;

  @NaturalId
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime begun;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(name = "over_", nullable = false, secondPrecision = 3, comment = "when it is over")
  OffsetDateTime finished;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(nullable = false, secondPrecision = 3, comment = "not read")
  OffsetDateTime unnamed;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "zone", comment = "of the seas")
  @Column(name = "sea", nullable = false)
  ZonedDateTime atSea;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  @Column(nullable = false, secondPrecision = 2)
  ZonedDateTime given;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  Instant instant;

  @Embedded Stop stop;
  @ElementCollection Set<Stop> stops;

  @ElementCollection
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  List<OffsetDateTime> local;
}

@Embeddable
class Stop {
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime stoppedAt;
}
