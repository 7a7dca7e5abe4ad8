package dev.revisions.dialect.script;

import dev.revisions.dialect.Literals;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Values on DB2: nothing has a zone, and a time of day no fraction. */
final class Db2Literals extends Literals {

  @Override
  protected String text(String value) {
    return Defaults.onOneLine(super.text(value), " || chr(10) || ");
  }

  @Override
  protected String uuid(UUID value) {
    return bytes(value.toString().replace("-", ""));
  }

  @Override
  protected String bytes(String hex) {
    return "BX'" + hex + "'";
  }

  @Override
  protected String time(LocalTime time) {
    return super.time(time.withNano(0));
  }

  @Override
  protected String instant(OffsetDateTime utc) {
    return timestamp(utc.toLocalDateTime());
  }

  @Override
  protected String time(OffsetTime time) {
    return time(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
  }
}
