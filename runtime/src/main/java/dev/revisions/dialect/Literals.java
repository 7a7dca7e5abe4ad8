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
class Literals {

  final String of(Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof Boolean || value instanceof Number) {
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
      return text(date.toString());
    } else if (value instanceof LocalTime time) {
      return text(format(time));
    } else if (value instanceof LocalDateTime time) {
      return text(format(time));
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

  static String format(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  static String format(LocalDateTime time) {
    return time.toLocalDate() + " " + format(time.toLocalTime());
  }

  String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  String uuid(UUID value) {
    return text(value.toString());
  }

  String bytes(String hex) {
    return "X'" + hex + "'";
  }

  /** A point in time, given in UTC. */
  String instant(OffsetDateTime utc) {
    return text(format(utc.toLocalDateTime()) + "+00:00");
  }

  String time(OffsetTime time) {
    return text(format(time.toLocalTime()) + offset(time.getOffset()));
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  /** PostgreSQL: its byte strings are text that starts with {@code \x}. */
  static final class OfPostgresql extends Literals {
    @Override
    String bytes(String hex) {
      return "'\\x" + hex + "'";
    }
  }

  /** MySQL: a backslash escapes, nothing has a zone, and a UUID is its 16 bytes. */
  static class OfMysql extends Literals {
    @Override
    String text(String value) {
      return super.text(value.replace("\\", "\\\\"));
    }

    @Override
    String uuid(UUID value) {
      return bytes(value.toString().replace("-", ""));
    }

    @Override
    String instant(OffsetDateTime utc) {
      return text(format(utc.toLocalDateTime()));
    }

    @Override
    String time(OffsetTime time) {
      return text(format(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime()));
    }
  }

  /** MariaDB: as MySQL, with a type for UUIDs. */
  static final class OfMariadb extends OfMysql {
    @Override
    String uuid(UUID value) {
      return text(value.toString());
    }
  }
}
