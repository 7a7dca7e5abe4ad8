package dev.revisions.dialect.script;

import dev.revisions.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Values on Oracle, which reads times as its session likes unless they say what they are. */
final class OracleLiterals extends Literals {

  @Override
  protected String truth(boolean value) {
    return value ? "1" : "0";
  }

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
    return "hextoraw('" + hex + "')";
  }

  @Override
  protected String date(LocalDate date) {
    return "date " + super.date(date);
  }

  @Override
  protected String time(LocalTime time) {
    return timestamp(time.atDate(LocalDate.EPOCH));
  }

  @Override
  protected String timestamp(LocalDateTime time) {
    return "timestamp " + super.timestamp(time);
  }

  @Override
  protected String instant(OffsetDateTime utc) {
    return "timestamp " + super.instant(utc);
  }

  @Override
  protected String time(OffsetTime time) {
    return instant(time.atDate(LocalDate.EPOCH).withOffsetSameInstant(ZoneOffset.UTC));
  }
}
