package dev.revisions.dialect;

import dev.revisions.RevisionException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/** Values in SQL as the standard writes them; where a database writes otherwise, it overrides. */
public class Literals {

  /** A dialect makes its own. */
  protected Literals() {}

  /**
   * The value as it stands in SQL.
   *
   * @throws RevisionException if it is of a type that has no literal
   */
  public final String of(Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof Boolean truth) {
      return truth(truth);
    } else if (value instanceof Number) {
      return value.toString();
    } else if (value instanceof CharSequence || value instanceof Character) {
      return text(value.toString());
    } else if (value instanceof Enum<?> constant) {
      return text(constant.name());
    } else if (value instanceof UUID uuid) {
      return uuid(uuid);
    } else if (value instanceof byte[] bytes) {
      return bytes(HexFormat.of().formatHex(bytes));
    }
    return time(value);
  }

  private String time(Object value) {
    if (value instanceof LocalDate date) {
      return date(date);
    } else if (value instanceof LocalTime time) {
      return time(time);
    } else if (value instanceof LocalDateTime time) {
      return timestamp(time);
    } else if (value instanceof OffsetTime time) {
      return time(time);
    } else if (value instanceof Instant instant) {
      return instant(instant.atOffset(ZoneOffset.UTC));
    } else if (value instanceof OffsetDateTime time) {
      return instant(time.withOffsetSameInstant(ZoneOffset.UTC));
    } else if (value instanceof ZonedDateTime time) {
      return instant(time.toInstant().atOffset(ZoneOffset.UTC));
    }
    throw new RevisionException(
        "No SQL literal for "
            + value
            + " of type "
            + value.getClass().getName()
            + "; use null, a boolean, number, string, date, time, UUID or byte array.");
  }

  /** {@code 10:15:30.5} */
  protected static String format(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  /** {@code 2026-01-02 10:15:30.5} */
  protected static String format(LocalDateTime time) {
    return time.toLocalDate() + " " + format(time.toLocalTime());
  }

  /** A truth value. */
  protected String truth(boolean value) {
    return Boolean.toString(value);
  }

  /** Text. */
  protected String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A UUID. */
  protected String uuid(UUID value) {
    return text(value.toString());
  }

  /** Bytes, given as pairs of hexadecimal digits. */
  protected String bytes(String hex) {
    return "X'" + hex + "'";
  }

  /** A day. */
  protected String date(LocalDate date) {
    return text(date.toString());
  }

  /** A time of day. */
  protected String time(LocalTime time) {
    return text(format(time));
  }

  /** A date and time without a zone. */
  protected String timestamp(LocalDateTime time) {
    return text(format(time));
  }

  /** A point in time, given in UTC. */
  protected String instant(OffsetDateTime utc) {
    return text(format(utc.toLocalDateTime()) + "+00:00");
  }

  /** A time of day with an offset. */
  protected String time(OffsetTime time) {
    return text(format(time.toLocalTime()) + offset(time.getOffset()));
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  /** PostgreSQL: its byte strings are text that starts with {@code \x}. */
  static final class OfPostgresql extends Literals {
    @Override
    protected String bytes(String hex) {
      return "'\\x" + hex + "'";
    }
  }

  /** MySQL: a backslash escapes, nothing has a zone, and a UUID is its 16 bytes. */
  static class OfMysql extends Literals {
    @Override
    protected String text(String value) {
      return super.text(value.replace("\\", "\\\\"));
    }

    @Override
    protected String uuid(UUID value) {
      return bytes(value.toString().replace("-", ""));
    }

    @Override
    protected String instant(OffsetDateTime utc) {
      return text(format(utc.toLocalDateTime()));
    }

    @Override
    protected String time(OffsetTime time) {
      return text(format(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime()));
    }
  }

  /** MariaDB: as MySQL, with a type for UUIDs. */
  static final class OfMariadb extends OfMysql {
    @Override
    protected String uuid(UUID value) {
      return text(value.toString());
    }
  }
}
