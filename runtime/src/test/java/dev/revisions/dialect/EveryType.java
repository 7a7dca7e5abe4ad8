package dev.revisions.dialect;

import static dev.revisions.schema.Types.*;

import dev.revisions.schema.Type;
import java.util.stream.Stream;

/** Every logical type, with the lengths at which databases change their mind. */
final class EveryType {

  private EveryType() {}

  static Stream<Type> all() {
    return Stream.of(
            Stream.of(bool(), tinyint(), smallint(), integer(), bigint(), real()),
            Stream.of(doublePrecision(), floating(34), numeric(38, 2), numeric(20, 0)),
            Stream.of(character(5), varchar(255), varchar(16384), varchar(10_485_761)),
            Stream.of(nchar(3), nvarchar(255), nvarchar(70_000), binary(16), varbinary(255)),
            Stream.of(varbinary(70_000), varbinary(16_777_216)),
            Stream.of(clob(), clob(100), nclob(), nclob(70_000), blob(), blob(60_000)),
            Stream.of(longtext(), longbinary(), date(), uuid(), json(), xml(), inet()),
            Stream.of(
                time(0),
                time(3),
                timetz(0),
                zonedtime(0),
                timestamp(6),
                timestamp(9),
                timestamptz(6)),
            Stream.of(enumeration("b", "A"), namedEnum("Color", "GREEN", "RED")),
            Stream.of(array(varchar(50)), array(integer(), 7), sql("varchar(33)")))
        .flatMap(types -> types);
  }
}
