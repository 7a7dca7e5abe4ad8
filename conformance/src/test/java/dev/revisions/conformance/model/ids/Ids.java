package dev.revisions.conformance.model.ids;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class LongId {
  @Id @GeneratedValue Long id;
}

@Entity
class PrimitiveId {
  @Id @GeneratedValue int id;
}

@Entity
class ShortId {
  @Id @GeneratedValue Short id;
}

@Entity
class BigId {
  @Id @GeneratedValue BigInteger id;
}

@Entity
class DecimalId {
  @Id
  @Column(precision = 12)
  BigDecimal id;
}

@Entity
class AssignedId {
  @Id
  @Column(name = "nr", nullable = true, length = 12)
  String number;
}

@Entity
class UuidId {
  @Id @GeneratedValue UUID id;
}

@Entity
class UuidText {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  String id;
}

@Entity
class IdentityLong {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
class IdentityInt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "identity_no")
  int id;

  String name;
}

@Entity
class IdentityShort {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Short id;
}

@Entity
class IdentityBig {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @JdbcTypeCode(SqlTypes.BIGINT)
  BigInteger id;
}

@Entity
class DateId {
  @Id LocalDate id;
}

@Entity
class CharId {
  @Id Character id;
}

@Entity
class BytesId {
  @Id
  @Column(length = 32, columnDefinition = "varchar(32)")
  String id;
}

@Entity
class LateId {
  String name;
  @Version int version;
  boolean flag;
  @Id @GeneratedValue Integer key_;
}

@Entity
@Table(name = "T_IDS")
class TableNamed {
  @Id @GeneratedValue Long id;
}

@Entity(name = "Renamed")
class EntityNamed {
  @Id @GeneratedValue Long id;
}

@Entity(name = "BothNamed")
@Table(name = "both_named")
class BothNamed_ {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @ElementCollection Set<String> tags;
  @ManyToMany Set<EntityNamed> others;
}
