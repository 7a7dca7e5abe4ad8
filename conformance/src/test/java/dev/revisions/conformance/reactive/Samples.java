package dev.revisions.conformance.reactive;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;

/** Values of basic types. Texts and identifiers are all different, and texts short. */
final class Samples {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 30, 15);

  private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
  private int count = 35;

  Samples() {
    addNumbers();
    addTimes();
    makers.put(String.class, () -> Integer.toString(count, Character.MAX_RADIX));
    makers.put(Boolean.class, () -> true);
    makers.put(Character.class, () -> 'x');
    makers.put(UUID.class, () -> new UUID(7, count));
    makers.put(byte[].class, () -> new byte[] {1, 2, 3});
    makers.put(Locale.class, () -> Locale.GERMANY);
    makers.put(Currency.class, () -> Currency.getInstance("EUR"));
    makers.put(TimeZone.class, () -> TimeZone.getTimeZone("UTC"));
    makers.put(ZoneId.class, () -> ZoneId.of("Europe/Berlin"));
    makers.put(ZoneOffset.class, () -> ZoneOffset.ofHours(2));
    makers.put(Class.class, () -> Samples.class);
    makers.put(URI.class, () -> URI.create("urn:x"));
    makers.put(URL.class, Samples::url);
  }

  private void addNumbers() {
    makers.put(Byte.class, () -> (byte) 1);
    makers.put(Short.class, () -> (short) 1);
    makers.put(Integer.class, () -> 1);
    makers.put(Long.class, () -> 1L);
    makers.put(Float.class, () -> 1.5f);
    makers.put(Double.class, () -> 2.25);
    makers.put(BigInteger.class, () -> BigInteger.ONE);
    makers.put(BigDecimal.class, () -> BigDecimal.ONE);
  }

  private void addTimes() {
    makers.put(LocalDate.class, NOON::toLocalDate);
    makers.put(LocalTime.class, NOON::toLocalTime);
    makers.put(LocalDateTime.class, () -> NOON);
    makers.put(OffsetDateTime.class, () -> NOON.atOffset(ZoneOffset.UTC));
    makers.put(OffsetTime.class, () -> NOON.atOffset(ZoneOffset.UTC).toOffsetTime());
    makers.put(ZonedDateTime.class, () -> NOON.atZone(ZoneOffset.UTC));
    makers.put(Instant.class, () -> NOON.toInstant(ZoneOffset.UTC));
    makers.put(Duration.class, () -> Duration.ofMinutes(3));
    makers.put(Period.class, () -> Period.ofMonths(1));
    makers.put(Year.class, () -> Year.of(2026));
    makers.put(Date.class, () -> Timestamp.valueOf(NOON));
    makers.put(Timestamp.class, () -> Timestamp.valueOf(NOON));
    makers.put(java.sql.Date.class, () -> java.sql.Date.valueOf(NOON.toLocalDate()));
    makers.put(java.sql.Time.class, () -> java.sql.Time.valueOf(NOON.toLocalTime()));
    makers.put(Calendar.class, Samples::calendar);
  }

  private static Object calendar() {
    Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(NOON.toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar;
  }

  private static Object url() {
    try {
      return URI.create("https://example.org/a").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A value of the type, or null if this knows none.
   *
   * @param distinct whether a number is to be one that was not given before
   */
  Object of(Class<?> type, boolean distinct) {
    count++;
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Supplier<Object> maker = makers.get(boxed(type));
    Object value = maker == null ? null : maker.get();
    return distinct ? distinct(value) : value;
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private Object distinct(Object value) {
    if (value instanceof Integer) {
      return count;
    }
    if (value instanceof Long) {
      return (long) count;
    }
    if (value instanceof Short) {
      return (short) count;
    }
    return value instanceof LocalDate date ? date.plusDays(count) : value;
  }
}
