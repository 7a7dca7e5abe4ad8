package dev.revisions.conformance.model.timezones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
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

  @TimeZoneStorage(TimeZoneStorageType.AUTO)
  ZonedDateTime auto;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetTime time;
}
