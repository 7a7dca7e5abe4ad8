package dev.revisions.schema;

import java.util.List;
import java.util.OptionalInt;

/**
 * The logical types as a revision writes them, to be imported statically: {@code varchar(255)},
 * {@code numeric(19, 2)}. What each becomes in a database is the dialect's.
 */
public final class Types {

  private Types() {}

  /** {@code boolean}; {@code bit} on MySQL and MariaDB. */
  public static Type bool() {
    return Type.Simple.BOOLEAN;
  }

  /** One byte; {@code smallint} on PostgreSQL. */
  public static Type tinyint() {
    return Type.Simple.TINYINT;
  }

  /** Two bytes. */
  public static Type smallint() {
    return Type.Simple.SMALLINT;
  }

  /** Four bytes. */
  public static Type integer() {
    return Type.Simple.INTEGER;
  }

  /** Eight bytes. */
  public static Type bigint() {
    return Type.Simple.BIGINT;
  }

  /** Java's {@code float}. */
  public static Type real() {
    return Type.Simple.REAL;
  }

  /** Java's {@code double}. */
  public static Type doublePrecision() {
    return Type.Simple.DOUBLE;
  }

  /** A floating-point number of at least that many binary digits. */
  public static Type floating(int precision) {
    return new Type.Floating(precision);
  }

  /** An exact number of {@code precision} digits, {@code scale} of them behind the point. */
  public static Type numeric(int precision, int scale) {
    return new Type.Numeric(precision, scale);
  }

  /** Exactly that many characters. */
  public static Type character(int length) {
    return new Type.Text(Type.Sized.CHAR, length);
  }

  /** Up to that many characters. */
  public static Type varchar(int length) {
    return new Type.Text(Type.Sized.VARCHAR, length);
  }

  /** Exactly that many characters of any script. */
  public static Type nchar(int length) {
    return new Type.Text(Type.Sized.NCHAR, length);
  }

  /** Up to that many characters of any script. */
  public static Type nvarchar(int length) {
    return new Type.Text(Type.Sized.NVARCHAR, length);
  }

  /** Exactly that many bytes. */
  public static Type binary(int length) {
    return new Type.Text(Type.Sized.BINARY, length);
  }

  /** Up to that many bytes. */
  public static Type varbinary(int length) {
    return new Type.Text(Type.Sized.VARBINARY, length);
  }

  /** The largest character object; {@code oid} on PostgreSQL. */
  public static Type clob() {
    return new Type.Lob(Type.Large.CLOB, OptionalInt.empty());
  }

  /** A character object of at least that capacity. */
  public static Type clob(int length) {
    return new Type.Lob(Type.Large.CLOB, OptionalInt.of(length));
  }

  /** The largest object of characters of any script. */
  public static Type nclob() {
    return new Type.Lob(Type.Large.NCLOB, OptionalInt.empty());
  }

  /** An object of at least that many characters of any script. */
  public static Type nclob(int length) {
    return new Type.Lob(Type.Large.NCLOB, OptionalInt.of(length));
  }

  /** The largest binary object; {@code oid} on PostgreSQL. */
  public static Type blob() {
    return new Type.Lob(Type.Large.BLOB, OptionalInt.empty());
  }

  /** A binary object of at least that capacity. */
  public static Type blob(int length) {
    return new Type.Lob(Type.Large.BLOB, OptionalInt.of(length));
  }

  /** Text without limit. */
  public static Type longtext() {
    return new Type.Lob(Type.Large.LONGTEXT, OptionalInt.empty());
  }

  /** Bytes without limit. */
  public static Type longbinary() {
    return new Type.Lob(Type.Large.LONGBINARY, OptionalInt.empty());
  }

  /** A day. */
  public static Type date() {
    return Type.Simple.DATE;
  }

  /** A time of day with that many digits of the second's fraction. */
  public static Type time(int precision) {
    return new Type.Timed(Type.Temporal.TIME, precision);
  }

  /** A time of day with an offset; a plain time on PostgreSQL, MySQL and MariaDB. */
  public static Type timetz(int precision) {
    return new Type.Timed(Type.Temporal.TIMETZ, precision);
  }

  /** A time of day with an offset; a plain time on MySQL and MariaDB. */
  public static Type zonedtime(int precision) {
    return new Type.Timed(Type.Temporal.ZONEDTIME, precision);
  }

  /** A date and time without a zone. */
  public static Type timestamp(int precision) {
    return new Type.Timed(Type.Temporal.TIMESTAMP, precision);
  }

  /** A point in time. */
  public static Type timestamptz(int precision) {
    return new Type.Timed(Type.Temporal.TIMESTAMPTZ, precision);
  }

  /** A point in time; {@code timestamp}, not {@code datetime}, on MySQL and MariaDB. */
  public static Type instant(int precision) {
    return new Type.Timed(Type.Temporal.INSTANT, precision);
  }

  /** An interval of seconds, which MySQL and MariaDB do not have. */
  public static Type interval() {
    return Type.Simple.INTERVAL;
  }

  /** A UUID; {@code binary(16)} on MySQL. */
  public static Type uuid() {
    return Type.Simple.UUID;
  }

  /** A JSON document; {@code jsonb} on PostgreSQL. */
  public static Type json() {
    return Type.Simple.JSON;
  }

  /** An XML document. */
  public static Type xml() {
    return Type.Simple.XML;
  }

  /** An internet address. */
  public static Type inet() {
    return Type.Simple.INET;
  }

  /** One of several names, in a column of 255 characters where there is no type for it. */
  public static Type enumeration(String... values) {
    return enumeration(Type.Enumeration.DEFAULT_LENGTH, values);
  }

  /**
   * One of several names, in a column of {@code length} characters where there is no type for it.
   */
  public static Type enumeration(int length, String... values) {
    return new Type.Enumeration(length, List.of(values));
  }

  /** A value of a declared enum type. */
  public static Type namedEnum(String type, String... values) {
    return new Type.NamedEnum(TableName.parse(type), List.of(values));
  }

  /** A value of a composite type, which PostgreSQL has. */
  public static Type.Composite composite(String type, Type.Attribute... attributes) {
    return new Type.Composite(TableName.parse(type), List.of(attributes));
  }

  /** A part of a composite type. */
  public static Type.Attribute attribute(String name, Type type) {
    return new Type.Attribute(name, type);
  }

  /** An array; JSON on MySQL and MariaDB. */
  public static Type array(Type element) {
    return new Type.Array(element, OptionalInt.empty());
  }

  /** An array of at most {@code length} elements. */
  public static Type array(Type element, int length) {
    return new Type.Array(element, OptionalInt.of(length));
  }

  /** A type in the database's own words. */
  public static Type sql(String definition) {
    return new Type.Custom(definition);
  }
}
