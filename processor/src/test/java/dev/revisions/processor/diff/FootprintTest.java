package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two changes of one schema, and whether it matters which comes first. */
class FootprintTest {

  private static final String BASE =
      """
      table people
        id    bigint       not null
        name  varchar(50)
        city  varchar(50)
        primary key (id)
      table pets
        id        bigint not null
        owner_id  bigint
        primary key (id)
      sequence people_seq start 1 increment 50
      enum type color: 'RED'
      """;

  /** The base after lines have been replaced, each written as {@code old -> new}. */
  private static List<Operation> change(String replacement) {
    String[] parts = replacement.split(" -> ", 2);
    assertThat(BASE).contains(parts[0]);
    String after = BASE.replace(parts[0], parts.length < 2 ? "" : parts[1].replace("|", "\n"));
    Schema before = Notation.schema(BASE);
    return Differ.diff(before, Notation.schema(after), Hints.NONE).upgrade();
  }

  private static boolean meet(String one, String other) {
    return change(one).stream()
        .map(Footprint::of)
        .anyMatch(
            footprint -> change(other).stream().map(Footprint::of).anyMatch(footprint::meets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " & ",
      quoteCharacter = '"',
      value = {
        "  name  varchar(50) ->   name  varchar(90) &   city  varchar(50) ->   city  varchar(90)",
        "  city  varchar(50) ->   city  varchar(50)|  age   integer"
            + " &   city  varchar(50) ->   city  varchar(50)|  size  integer",
        "  owner_id  bigint ->   owner_id  bigint|  foreign key k (owner_id) references people (id)"
            + " &   city  varchar(50) ->   city  varchar(90)",
        "increment 50 -> increment 1 & 'RED' -> 'RED', 'BLUE'",
        "  city  varchar(50) ->   city  varchar(50)|  index i (city)"
            + " &   city  varchar(50) ->   city  varchar(50)|  index j (city)",
      })
  void theOrderDoesNotMatter(String one, String other) {
    assertThat(meet(one, other)).isFalse();
    assertThat(meet(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " & ",
      quoteCharacter = '"',
      value = {
        "  name  varchar(50) ->   name  varchar(90) &   name  varchar(50) ->   Name  varchar(60)",
        "  city  varchar(50) ->   city  varchar(50)|  age   integer"
            + " &   city  varchar(50) ->   city  varchar(50)|  AGE   bigint",
        "  city  varchar(50) ->   city  varchar(50)|  index i (city)"
            + " &   city  varchar(50) ->   town  varchar(50)",
        "  city  varchar(50) ->   city  varchar(50)|  check c ({city} <> '')"
            + " &   city  varchar(50) ->   city  varchar(90)",
        "increment 50 -> increment 1 & sequence people_seq start 1 increment 50 -> schema s",
        "'RED' -> 'RED', 'BLUE' & 'RED' -> 'RED', 'GREEN'",
      })
  void theOrderMatters(String one, String other) {
    assertThat(meet(one, other)).isTrue();
    assertThat(meet(other, one)).isTrue();
  }
}
