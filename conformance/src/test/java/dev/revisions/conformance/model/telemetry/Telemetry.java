package dev.revisions.conformance.model.telemetry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

interface Stored<D> {
  UUID uuid();

  default D toData() {
    return null;
  }
}

interface Names_ {
  String TENANT = "tenant_id";
  String NAME = "name";
  String PREFIX = "device_";
  int LENGTH = 200 + 55;
}

@MappedSuperclass
abstract class StoredRow<D> implements Stored<D> {
  @Id
  @Column(name = "id", columnDefinition = "uuid")
  protected UUID id;

  @Column(name = "created_time", updatable = false)
  protected long createdTime;

  @Override
  public UUID uuid() {
    return id;
  }

  protected static <T> T toJson(T value) {
    return value;
  }
}

@MappedSuperclass
abstract class VersionedRow<D> extends StoredRow<D> {
  @jakarta.persistence.Version protected Long version;
}

/** Extended by two entities, with and without more columns. */
@MappedSuperclass
abstract class AbstractDevice<D extends DeviceData> extends VersionedRow<D> {
  @Column(name = Names_.TENANT)
  UUID tenantId;

  @Column(name = Names_.PREFIX + Names_.NAME, length = Names_.LENGTH)
  String name;

  @Convert(converter = NodeConverter.class)
  @Column(name = "additional_info")
  Node info;

  @Transient D cached;
}

class DeviceData {}

class Node {
  String text;
}

@Converter
class NodeConverter implements AttributeConverter<Node, String> {
  @Override
  public String convertToDatabaseColumn(Node node) {
    return node == null ? null : node.text;
  }

  @Override
  public Node convertToEntityAttribute(String text) {
    return new Node();
  }
}

@Entity
@Table(
    name = "device",
    uniqueConstraints =
        @UniqueConstraint(
            name = "device_name_unq_key",
            columnNames = {Names_.TENANT, Names_.PREFIX + Names_.NAME}))
final class DeviceRow extends AbstractDevice<DeviceData> {
  @Column(name = "device_data", columnDefinition = "varchar(1000)")
  String deviceData;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.SET_NULL)
  @JoinColumn(name = "profile_id")
  Profile profile;
}

@Entity
@Table(name = "device_info")
class DeviceInfoRow extends AbstractDevice<DeviceData> {
  boolean active;
}

@Entity
class Profile extends StoredRow<Void> {
  @Enumerated(EnumType.STRING)
  @Column(name = "type_", nullable = false)
  Transport transport;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 32)
  Transport provision;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "transport")
  Map<Transport, Quota> quotas;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(name = "allowed")
  Set<Transport> allowed;

  @ElementCollection @Enumerated List<Transport> order_;

  Duration timeout;

  @ColumnDefault("'eu'")
  @Basic(optional = false)
  String region;

  EnumSet<Transport> packed;
}

@Embeddable
class Quota {
  int perSecond;
  long perDay;

  @Column(nullable = false)
  Duration window_;
}

enum Transport implements Coded {
  MQTT(1),
  COAP(2),
  HTTP(3);

  private final int code;

  Transport(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }
}

interface Coded {
  int code();
}

@MappedSuperclass
abstract class AbstractReading implements Serializable {
  @Id
  @Column(name = "entity_id", columnDefinition = "uuid")
  UUID entityId;

  @Id
  @Column(name = "key_")
  int key;

  @Column(name = "bool_v")
  Boolean bool;

  @Column(name = "str_v", length = 10_000_000)
  String text;

  @Column(name = "long_v")
  Long number;

  @Column(name = "dbl_v")
  Double decimal;

  @Column(name = "json_v")
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> json;
}

@Entity
@Table(name = "ts_kv")
@IdClass(ReadingKey.class)
class Reading extends AbstractReading {
  @Id
  @Column(name = "ts")
  long at;
}

@Entity
@Table(name = "ts_kv_latest", indexes = @Index(columnList = "ts"))
@IdClass(LatestKey.class)
class Latest extends AbstractReading {
  @Column(name = "ts", nullable = false)
  long at;

  @Column(name = "version", columnDefinition = "bigint")
  @ColumnDefault("0")
  Long version;
}

class LatestKey implements Serializable {
  UUID entityId;
  int key;

  @Override
  public boolean equals(Object other) {
    return other instanceof LatestKey k && k.key == key && Objects.equals(k.entityId, entityId);
  }

  @Override
  public int hashCode() {
    return key;
  }
}

class ReadingKey extends LatestKey {
  long at;
}

@Embeddable
class RelationKey implements Serializable {
  @Column(name = "from_id", columnDefinition = "uuid")
  UUID fromId;

  @Column(name = "from_type", length = 30)
  @Enumerated(EnumType.STRING)
  Transport fromType;

  @Column(name = "to_id")
  UUID toId;

  @Column(name = "relation_type", length = 100)
  String type;
}

@Entity
@Table(name = "relation_")
class RelationRow {
  @EmbeddedId RelationKey key;

  @ManyToOne
  @JoinColumn(name = "from_id", insertable = false, updatable = false)
  DeviceRow from;

  @Generated
  @Column(name = "version")
  Integer version;
}

@Entity
class RelationNote {
  @Id Instant at;

  @ManyToOne
  @JoinColumn(name = "f_id", referencedColumnName = "from_id")
  @JoinColumn(name = "f_type", referencedColumnName = "from_type")
  @JoinColumn(name = "t_id", referencedColumnName = "to_id")
  @JoinColumn(name = "t_type", referencedColumnName = "relation_type")
  RelationRow relation;

  @ElementCollection Map<UUID, Instant> seen;
}
