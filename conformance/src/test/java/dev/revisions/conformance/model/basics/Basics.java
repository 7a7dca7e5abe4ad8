package dev.revisions.conformance.model.basics;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.Length;

/** Primitive types are not null, unless they carry a column annotation that says nothing of it. */
@Entity
class Primitives {
  @Id long id;
  boolean flag;
  byte tiny;
  short small;
  int whole;
  long big;
  float single;
  double precise;
  char letter;
  final int constant = 0;
  @Column int annotated;

  @Column(name = "renamed")
  boolean renamed;

  @Column(nullable = false)
  double required;

  @Basic long basic;

  @Basic(optional = false)
  int basicRequired;

  transient int skipped;
  @Transient int alsoSkipped;
  static int shared;
}

@Entity
class Wrappers {
  @Id Long id;
  Boolean flag;
  Byte tiny;
  Short small;
  Integer whole;
  Long big;
  Float single;
  Double precise;
  Character letter;

  @Basic(optional = false)
  Integer basicRequired;

  @Basic(optional = false)
  @Column(nullable = true)
  Integer basicWins;

  @Column(nullable = false)
  Long required;
}

@Entity
class Texts {
  @Id String id;
  String plain;

  @Column(length = 10)
  String ten;

  @Column(length = 5000)
  String page;

  @Column(length = 4001)
  String short16;

  @Column(length = 16384)
  String over16;

  @Column(length = 32600)
  String long32;

  @Column(length = 65535)
  String text16;

  @Column(length = 65536)
  String text24;

  @Column(length = 10_485_760)
  String most;

  @Column(length = 10_485_761)
  String beyond;

  @Column(length = 16_777_216)
  String huge;

  @Column(length = Length.LONG32)
  String endless;

  @Column(length = Length.LONG)
  String half;

  char[] characters;

  @Column(length = 7)
  char[] seven;

  @Column(nullable = false, unique = true)
  String uniq;
}

@Entity
class Bytes {
  @Id Integer id;
  byte[] plain;

  @Column(length = 16)
  byte[] sixteen;

  @Column(length = 60_000)
  byte[] block16;

  @Column(length = 70_000)
  byte[] beyond;

  @Column(length = 16_777_216)
  byte[] huge;

  @Column(length = Length.LONG32)
  byte[] endless;

  @Column(nullable = false)
  byte[] required;
}

@Entity
class Numbers {
  @Id BigInteger id;
  BigDecimal money;

  @Column(precision = 10)
  BigDecimal ten;

  @Column(precision = 10, scale = 4)
  BigDecimal tenFour;

  @Column(scale = 4)
  BigDecimal scaleAlone;

  @Column(precision = 38, scale = 38)
  BigDecimal fraction;

  BigInteger whole;

  @Column(precision = 20)
  BigInteger twenty;

  @Column(precision = 10)
  double approximate;

  @Column(precision = 10)
  Double approximateBox;

  @Column(precision = 7)
  float single;

  @Column(precision = 5)
  int ignored;

  @Column(precision = 5, scale = 2)
  long ignoredToo;

  @Column(columnDefinition = "numeric(5,1)", nullable = false)
  BigDecimal own;
}

@Entity
class Others {
  @Id UUID id;
  Currency currency;
  Locale locale;
  TimeZone timeZone;
  ZoneId zone;
  ZoneOffset shift;
  Class<?> type;
  URL url;
  UUID other;

  @Column(length = 36)
  UUID lengthIgnored;

  @Column(length = 40)
  Locale longer;

  @Column(length = 5)
  Currency five;

  @Column(length = 100)
  URL address;
}

@Entity
class Serialized {
  @Id Long id;
  URI uri;
  Period period;
  YearMonth month_;
  MonthDay day_;
  Serializable anything;
  Payload payload;
  RecordPayload recordPayload;
  ArrayList<String> list;

  @Column(length = 100)
  URI bounded;

  @Column(length = 70_000)
  Payload large;
}

class Payload implements Serializable {
  int a;
}

record RecordPayload(String text, int number) implements Serializable {}

@Entity
class Characters {
  @Id char id;
  Character optional;

  @Column(length = 1)
  Character one;

  @Column(nullable = false)
  char required;
}
