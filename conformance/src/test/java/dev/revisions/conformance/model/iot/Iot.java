package dev.revisions.conformance.model.iot;

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
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "sites")
class Site {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  String name;
  double latitude;
  double longitude;

  @Column(columnDefinition = "numeric(8,3)")
  BigDecimal altitude;

  ZoneOffset utcOffset;
}

@Entity
@Table(name = "gateways")
class Gateway {
  @Id
  @Column(length = 17)
  String mac;

  @ManyToOne(optional = false)
  Site site;

  @Column(length = 45)
  String ip;

  @Embedded Firmware firmware;
  Instant lastHeartbeat;
}

@Embeddable
class Firmware {
  @Column(name = "fw_major")
  short major;

  @Column(name = "fw_minor")
  short minor;

  @Column(name = "fw_build")
  Long build;

  @Column(name = "fw_hash", length = 32)
  byte[] hash;
}

@Entity
@Table(name = "devices")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Device {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Column(nullable = false, unique = true)
  String serial;

  @ManyToOne Gateway gateway;
  @ManyToOne DeviceModel model;
  DeviceState state;

  @ElementCollection
  @CollectionTable(name = "device_labels")
  @Column(name = "label", length = 40, nullable = false)
  Set<String> labels;
}

@Entity
class Sensor extends Device {
  @Enumerated(EnumType.STRING)
  Quantity quantity;

  double minimum;
  double maximum;

  @ManyToOne(optional = false)
  Calibration calibration;

  @Column(nullable = false)
  String channel;
}

@Entity
class Actuator extends Device {
  int steps;
  Duration maxRuntime;
  Boolean failSafe;
}

@Entity
class Camera extends Sensor {
  int width;
  int height;
  float fps;
}

enum DeviceState {
  NEW,
  ONLINE,
  OFFLINE,
  BROKEN
}

enum Quantity {
  TEMPERATURE,
  HUMIDITY,
  PRESSURE,
  POWER
}

@Entity
class DeviceModel {
  @Id @GeneratedValue Integer id;

  @Column(nullable = false)
  String vendor;

  @Column(nullable = false)
  String model;
}

@Entity
class Calibration {
  @Id @GeneratedValue Long id;
  LocalDate validUntil;
  float factor;

  @Column(precision = 10)
  float shift;
}

@Entity
@Table(name = "measurements")
class Measurement {
  @EmbeddedId MeasurementId id;

  @ManyToOne
  @MapsId("sensorId")
  Sensor sensor;

  double reading;

  @Column(name = "quality")
  byte quality;
}

@Embeddable
record MeasurementId(UUID sensorId, Instant takenAt) implements Serializable {}

@Entity
@Table(
    name = "alarms",
    indexes = @Index(name = "ix_alarms_open", columnList = "acknowledged, raisedAt DESC"))
class Alarm {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Device device;

  @Column(nullable = false)
  Instant raisedAt;

  boolean acknowledged;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Severity severity;

  @ManyToOne AlarmRule rule;
}

enum Severity {
  INFO,
  WARNING,
  CRITICAL
}

@Entity
class AlarmRule {
  @Id @GeneratedValue Long id;
  String expression;
  Severity severity;
  @ManyToMany Set<Device> devices;
  @ElementCollection List<DayOfWeek> weekdays;
  LocalTime activeFrom;
  LocalTime activeTo;
}

@Entity
class Command {
  @Id @GeneratedValue Long id;
  @ManyToOne Actuator actuator;

  @Column(length = 2_000_000)
  String payload;

  OffsetDateTime sentAt;
  OffsetTime windowStart;
  BigInteger nonce;

  @Column(precision = 20)
  BigInteger counter;
}
