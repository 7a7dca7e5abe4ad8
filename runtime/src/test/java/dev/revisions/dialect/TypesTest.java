package dev.revisions.dialect;

import static dev.revisions.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.revisions.schema.Type;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each logical type becomes: PostgreSQL, MySQL, MariaDB, H2. */
class TypesTest {

  static Stream<Arguments> types() {
    return Stream.of(
        arguments(bool(), "boolean", "bit", "bit", "boolean"),
        arguments(tinyint(), "smallint", "tinyint", "tinyint", "tinyint"),
        arguments(smallint(), "smallint", "smallint", "smallint", "smallint"),
        arguments(integer(), "integer", "integer", "integer", "integer"),
        arguments(bigint(), "bigint", "bigint", "bigint", "bigint"),
        arguments(real(), "float4", "float(23)", "float(23)", "float(24)"),
        arguments(doublePrecision(), "float(53)", "float(53)", "float(53)", "float(53)"),
        arguments(floating(34), "float(34)", "float(34)", "float(34)", "float(34)"),
        arguments(
            numeric(38, 2), "numeric(38,2)", "decimal(38,2)", "decimal(38,2)", "numeric(38,2)"),
        arguments(uuid(), "uuid", "binary(16)", "uuid", "uuid"),
        arguments(json(), "jsonb", "json", "json", "json"),
        arguments(xml(), "xml", "longtext", "longtext", "clob"),
        arguments(inet(), "inet", "varbinary(19)", "varbinary(19)", "varbinary(19)"),
        arguments(sql("serial"), "serial", "serial", "serial", "serial"));
  }

  static Stream<Arguments> texts() {
    String utf = " character set utf8mb4";
    return Stream.of(
        arguments(character(1), "char(1)", "varchar(1)", "varchar(1)", "char(1)"),
        arguments(varchar(255), "varchar(255)", "varchar(255)", "varchar(255)", "varchar(255)"),
        arguments(
            varchar(16383), "varchar(16383)", "varchar(16383)", "varchar(16383)", "varchar(16383)"),
        arguments(varchar(16384), "varchar(16384)", "text", "text", "varchar(16384)"),
        arguments(varchar(65535), "varchar(65535)", "text", "text", "varchar(65535)"),
        arguments(varchar(65536), "varchar(65536)", "mediumtext", "mediumtext", "varchar(65536)"),
        arguments(
            varchar(1048576), "varchar(1048576)", "mediumtext", "mediumtext", "varchar(1048576)"),
        arguments(varchar(1048577), "varchar(1048577)", "mediumtext", "mediumtext", "clob"),
        arguments(varchar(10485760), "varchar(10485760)", "mediumtext", "mediumtext", "clob"),
        arguments(varchar(10485761), "text", "mediumtext", "mediumtext", "clob"),
        arguments(varchar(16777215), "text", "mediumtext", "mediumtext", "clob"),
        arguments(varchar(16777216), "text", "longtext", "longtext", "clob"),
        arguments(varchar(Integer.MAX_VALUE), "text", "longtext", "longtext", "clob"),
        arguments(nchar(3), "char(3)", "varchar(3)" + utf, "varchar(3)", "char(3)"),
        arguments(
            nvarchar(255), "varchar(255)", "varchar(255)" + utf, "varchar(255)", "varchar(255)"),
        arguments(binary(16), "bytea", "binary(16)", "binary(16)", "binary(16)"),
        arguments(varbinary(255), "bytea", "varbinary(255)", "varbinary(255)", "varbinary(255)"),
        arguments(
            varbinary(65535), "bytea", "varbinary(65535)", "varbinary(65535)", "varbinary(65535)"),
        arguments(varbinary(70000), "bytea", "mediumblob", "mediumblob", "varbinary(70000)"),
        arguments(varbinary(16777216), "bytea", "longblob", "longblob", "blob"));
  }

  static Stream<Arguments> largeObjects() {
    String utf = " character set utf8mb4";
    return Stream.of(
        arguments(clob(), "oid", "longtext", "longtext", "clob"),
        arguments(clob(100), "oid", "tinytext", "tinytext", "clob"),
        arguments(clob(256), "oid", "text", "text", "clob"),
        arguments(clob(70000), "oid", "mediumtext", "mediumtext", "clob"),
        arguments(clob(Integer.MAX_VALUE), "oid", "longtext", "longtext", "clob"),
        arguments(nclob(), "oid", "longtext" + utf, "longtext", "clob"),
        arguments(blob(), "oid", "longblob", "longblob", "blob"),
        arguments(blob(70000), "oid", "mediumblob", "mediumblob", "blob"),
        arguments(longtext(), "text", "longtext", "longtext", "clob"),
        arguments(longbinary(), "bytea", "longblob", "longblob", "blob"));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        arguments(date(), "date", "date", "date", "date"),
        arguments(time(0), "time(0)", "time(0)", "time(0)", "time(0)"),
        arguments(time(3), "time(3)", "time(3)", "time(3)", "time(3)"),
        arguments(timetz(0), "time(0)", "time(0)", "time(0)", "time(0) with time zone"),
        arguments(
            zonedtime(0), "time(0) with time zone", "time(0)", "time(0)", "time(0) with time zone"),
        arguments(timestamp(6), "timestamp(6)", "datetime(6)", "datetime(6)", "timestamp(6)"),
        arguments(timestamp(0), "timestamp(0)", "datetime(0)", "datetime(0)", "timestamp(0)"),
        arguments(timestamp(9), "timestamp(9)", "datetime(6)", "datetime(6)", "timestamp(9)"),
        arguments(
            timestamptz(6),
            "timestamp(6) with time zone",
            "datetime(6)",
            "datetime(6)",
            "timestamp(6) with time zone"));
  }

  static Stream<Arguments> enumsAndArrays() {
    Type color = enumeration("RED", "GREEN", "blue");
    Type quoted = enumeration(20, "it's");
    String values = "enum ('GREEN','RED','blue')";
    String initials = "enum ('F','M')";
    return Stream.of(
        arguments(color, "varchar(255)", values, values, values),
        arguments(enumeration(1, "F", "M"), "char(1)", initials, initials, initials),
        arguments(quoted, "varchar(20)", "enum ('it''s')", "enum ('it''s')", "enum ('it''s')"),
        arguments(
            namedEnum("Color", "RED", "GREEN"),
            "Color",
            "enum ('RED','GREEN')",
            "enum ('RED','GREEN')",
            "Color"),
        arguments(array(varchar(50)), "varchar(50) array", "json", "json", "varchar(50) array"),
        arguments(
            array(varchar(255), 7),
            "varchar(255) array[7]",
            "json",
            "json",
            "varchar(255) array[7]"),
        arguments(array(tinyint()), "smallint array", "json", "json", "tinyint array"),
        arguments(array(color), "varchar(255) array", "json", "json", values + " array"),
        arguments(array(clob()), "oid array", "json", "json", "clob array"));
  }

  @ParameterizedTest
  @MethodSource({"types", "texts", "largeObjects", "times", "enumsAndArrays"})
  void becomes(Type type, String postgresql, String mysql, String mariadb, String h2) {
    assertThat(PostgresqlDialect.INSTANCE.types().of(type)).isEqualTo(postgresql);
    assertThat(MysqlDialect.INSTANCE.types().of(type)).isEqualTo(mysql);
    assertThat(MariadbDialect.INSTANCE.types().of(type)).isEqualTo(mariadb);
    assertThat(H2Dialect.INSTANCE.types().of(type)).isEqualTo(h2);
  }
}
