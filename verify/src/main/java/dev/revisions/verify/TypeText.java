package dev.revisions.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The declaration of a type by its meaning: each database has several words for one type, takes
 * some of them and prints others.
 *
 * @param base the canonical word
 * @param arguments length, precision and scale, or the values of an enum
 * @param suffix {@code with time zone}, {@code unsigned}, {@code array}, or nothing
 */
record TypeText(String base, List<String> arguments, String suffix) {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?<base>[\\p{L}_][\\p{L}\\p{Nd}_$.\"` ]*?)\\s*"
              + "(?:\\((?<arguments>(?:'[^']*+(?:''[^']*+)*+'|[^()']++)*+)\\))?"
              + "(?<suffix>\\s+with(?:out)? time zone|\\s+unsigned)?"
              + "(?:\\s+(?:character set|charset|collate)\\s+\\w+)*"
              + "(?<array>\\s+array(?:\\[\\d*])?|(?:\\[\\d*])+)?");

  private static final Pattern ARGUMENT = Pattern.compile("(?:'[^']*+(?:''[^']*+)*+'|[^,']++)++");

  /** What stands in a definition but belongs to no type. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(not|null|default|check|references|generated|identity|auto_increment|primary|unique"
              + "|comment|as|on)\\b");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("character large object", "clob"),
          Map.entry("binary large object", "blob"),
          Map.entry("binary varying", "varbinary"),
          Map.entry("bit varying", "varbit"),
          Map.entry("int", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double"),
          Map.entry("double precision", "double"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("bool", "boolean"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("timetz", "time with time zone"));

  private static final int SINGLE_PRECISION = 24;

  /**
   * Reads a declaration.
   *
   * @return empty if it says more than a type, or in words that this does not know
   */
  static Optional<TypeText> of(String declaration, Kind kind) {
    Matcher matcher = DECLARATION.matcher(lowerCase(declaration.strip()));
    if (!matcher.matches() || MORE.matcher(matcher.group("base")).find()) {
      return Optional.empty();
    }
    String base = matcher.group("base").replaceAll("[\"`]", "").replaceAll("\\s+", " ");
    String word = WORDS.getOrDefault(base, base);
    String zone = word.endsWith(" with time zone") ? "with time zone" : suffix(matcher);
    var text =
        new TypeText(
            word.replace(" with time zone", ""), arguments(matcher.group("arguments")), zone);
    return Optional.of(kind.normal(text).asArray(matcher.group("array") != null));
  }

  private static String suffix(Matcher matcher) {
    String suffix = Optional.ofNullable(matcher.group("suffix")).orElse("").strip();
    return suffix.equals("without time zone") ? "" : suffix;
  }

  private TypeText asArray(boolean array) {
    return array ? new TypeText(base, arguments, (suffix + " array").strip()) : this;
  }

  /** But for what is quoted. */
  private static String lowerCase(String sql) {
    return Pattern.compile("'[^']*+(?:''[^']*+)*+'|[^']+")
        .matcher(sql)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group().startsWith("'")
                        ? part.group()
                        : part.group().toLowerCase(Locale.ROOT)));
  }

  /** The order of the values of an enum is the dialect's own. */
  private static List<String> arguments(String text) {
    if (text == null) {
      return List.of();
    }
    List<String> parts =
        ARGUMENT.matcher(text).results().map(part -> part.group().strip()).toList();
    return text.strip().startsWith("'") ? parts.stream().sorted().toList() : parts;
  }

  private boolean is(String... words) {
    return List.of(words).contains(base);
  }

  private TypeText with(String newBase, String... newArguments) {
    return new TypeText(newBase, List.of(newArguments), suffix);
  }

  /** A default argument is the same as none. */
  private TypeText orDefault(String... defaults) {
    String[] all = arguments.toArray(new String[defaults.length]);
    for (int i = arguments.size(); i < defaults.length; i++) {
      all[i] = defaults[i];
    }
    return with(base, all);
  }

  @Override
  public String toString() {
    return base
        + (arguments.isEmpty() ? "" : arguments.stream().collect(Collectors.joining(",", "(", ")")))
        + (suffix.isEmpty() ? "" : " " + suffix);
  }

  /** What a kind of database takes for the same. */
  enum Kind {
    POSTGRESQL("6", "6") {
      @Override
      TypeText special(TypeText type) {
        return type;
      }
    },
    H2("6", "0") {
      @Override
      TypeText special(TypeText type) {
        return type.is("text", "ntext", "tinytext", "mediumtext", "longtext")
            ? type.with("varchar")
            : type;
      }
    },
    MYSQL("0", "0") {
      @Override
      TypeText special(TypeText type) {
        if (type.is("boolean")) {
          return type.with("tinyint");
        }
        if (type.is("real")) {
          return type.with("double");
        }
        if (type.is("float") && type.arguments().isEmpty()) {
          return type.with("real");
        }
        return type.is("tinyint", "smallint", "mediumint", "integer", "bigint", "year")
            ? type.with(type.base())
            : type.is("bit") ? type.orDefault("1") : type;
      }
    },
    /** JSON is a text with a check. */
    MARIADB("0", "0") {
      @Override
      TypeText special(TypeText type) {
        return type.is("json") ? type.with("longtext") : MYSQL.special(type);
      }
    };

    private static final int MICROSECONDS = 6;

    private final String timestampFraction;
    private final String timeFraction;

    Kind(String timestampFraction, String timeFraction) {
      this.timestampFraction = timestampFraction;
      this.timeFraction = timeFraction;
    }

    static Kind of(String dialect) {
      return valueOf(dialect.toUpperCase(Locale.ROOT));
    }

    abstract TypeText special(TypeText type);

    TypeText normal(TypeText given) {
      TypeText type = special(given);
      if (type.is("float", "double") && !type.arguments().isEmpty()) {
        boolean single = Integer.parseInt(type.arguments().get(0)) <= SINGLE_PRECISION;
        return type.with(single ? "real" : "double");
      } else if (type.is("float")) {
        return type.with("double");
      } else if (type.is("numeric") && !type.arguments().isEmpty() || isDecimal(type)) {
        return type.orDefault("10", "0");
      } else if (type.is("char", "binary")) {
        return type.orDefault("1");
      } else if (type.is("timestamp", "datetime")) {
        return fraction(type.orDefault(timestampFraction));
      }
      return type.is("time") ? fraction(type.orDefault(timeFraction)) : type;
    }

    private boolean isDecimal(TypeText type) {
      return type.is("numeric") && (this == MYSQL || this == MARIADB);
    }

    private TypeText fraction(TypeText type) {
      int digits = Integer.parseInt(type.arguments().get(0));
      return this == H2 || digits <= MICROSECONDS ? type : type.with(type.base(), "6");
    }
  }
}
