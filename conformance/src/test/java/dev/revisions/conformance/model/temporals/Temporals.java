package dev.revisions.conformance.model.temporals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

@Entity
class Moments {
  @Id @GeneratedValue Long id;
  LocalDate date;
  LocalTime time;
  LocalDateTime dateTime;
  OffsetDateTime offsetDateTime;
  OffsetTime offsetTime;
  ZonedDateTime zoned;
  Instant instant;
  Duration duration;
  Year year_;
  DayOfWeek weekday;
  Month month_;

  @Enumerated(EnumType.STRING)
  Month monthName;

  @Enumerated(EnumType.STRING)
  @Column(length = 9, nullable = false)
  DayOfWeek weekdayName;
}

@Entity
@SuppressWarnings("deprecation")
class LegacyMoments {
  @Id @GeneratedValue Long id;
  Date plain;

  @Temporal(TemporalType.DATE)
  Date date;

  @Temporal(TemporalType.TIME)
  Date time;

  @Temporal(TemporalType.TIMESTAMP)
  Date timestamp;

  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  Timestamp sqlTimestamp;
  Calendar calendar;

  @Temporal(TemporalType.DATE)
  Calendar calendarDate;

  @Temporal(TemporalType.TIMESTAMP)
  @Column(nullable = false)
  Calendar calendarTimestamp;
}

@Entity
class Precise {
  @Id Instant id;

  @Column(precision = 3)
  LocalDateTime precisionIgnored;

  @Column(precision = 3)
  Duration short_;

  @Column(precision = 20, scale = 3)
  Duration scaled;

  @Column(nullable = false)
  Duration required;

  @Column(columnDefinition = "timestamp")
  LocalDateTime own;
}

@Entity
class Dated {
  @Id LocalDate id;
  @Version Instant changed;
}

@Entity
class Versioned {
  @Id Integer id;
  @Version Timestamp changed;
}

@Entity
class Counted {
  @Id Integer id;
  @Version Short counter;
}

@Entity
class Revised {
  @Id Integer id;

  @Version
  @Column(name = "rev", nullable = true)
  long counter;
}
