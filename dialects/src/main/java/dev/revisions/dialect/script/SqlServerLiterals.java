package dev.revisions.dialect.script;

import dev.revisions.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/** Values on SQL Server: a second has seven digits of fraction, and text of any script an N. */
final class SqlServerLiterals extends Literals {

  /** A tick of 100 nanoseconds. */
  private static final int TICK = 100;

  @Override
  protected String truth(boolean value) {
    return value ? "1" : "0";
  }

  @Override
  protected String text(String value) {
    boolean ascii = value.chars().allMatch(character -> character < 128);
    String prefix = ascii ? "" : "N";
    return Defaults.onOneLine(prefix + super.text(value), " + char(10) + " + prefix);
  }

  @Override
  protected String bytes(String hex) {
    return "0x" + hex;
  }

  @Override
  protected String time(LocalTime time) {
    return super.time(inTicks(time));
  }

  @Override
  protected String timestamp(LocalDateTime time) {
    return super.timestamp(inTicks(time));
  }

  @Override
  protected String instant(OffsetDateTime utc) {
    return super.instant(utc.withNano(inTicks(utc.getNano())));
  }

  /** A column of times with an offset is one of points in time, which ours have on this day. */
  @Override
  protected String time(OffsetTime time) {
    return instant(time.atDate(LocalDate.EPOCH).withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static LocalTime inTicks(LocalTime time) {
    return time.withNano(inTicks(time.getNano()));
  }

  private static LocalDateTime inTicks(LocalDateTime time) {
    return time.withNano(inTicks(time.getNano()));
  }

  private static int inTicks(int nanoseconds) {
    return nanoseconds / TICK * TICK;
  }
}
