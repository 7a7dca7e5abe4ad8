package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is compared by hand is compared whole: a component left out would be a change not seen. */
class ComponentsTest {

  private static final Table TABLE = table("table t\n  id bigint");

  private static final Table OTHER =
      table(
          """
          table other (com.acme.Other)
            x tinyint not null identity default (1) generated (2) collate 'C' options 'o' comment 'c'
            primary key (x)
            unique other_key (x)
            foreign key other_fkey (x) references t (id) on delete cascade on update set null options 'o'
            check other_check ({x} > 0)
            index other_idx (x)
            comment 'c'
            options 'o'
            counter `Key` 'k' next_val start 1
            ordinals of x: 'A'
          """);

  private static Table table(String text) {
    return Notation.schema(text).tables().values().iterator().next();
  }

  /** Two of each that have no component in common. */
  @TestFactory
  Stream<DynamicTest> whatDiffersInOneComponentIsNotEqual() {
    return Stream.of(
            differences(TABLE, OTHER),
            differences(TABLE.columns().get(0), OTHER.columns().get(0)),
            differences(
                ForeignKey.of("f", List.of("id"), OTHER.name(), List.of("y")),
                OTHER.foreignKeys().get(0)),
            differences(
                new Sequence(TABLE.name(), 1, 1),
                new Sequence(OTHER.name(), 2, 2, Optional.of("o"), List.of("com.acme.Other"))),
            differences(
                new Type.Enumeration(1, List.of("A")), new Type.Enumeration(2, List.of("B"))))
        .flatMap(tests -> tests);
  }

  private static <R extends Record> Stream<DynamicTest> differences(R one, R other) {
    RecordComponent[] components = one.getClass().getRecordComponents();
    return IntStream.range(0, components.length)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    one.getClass().getSimpleName() + "." + components[i].getName(),
                    () -> check(one, other, i)));
  }

  private static void check(Record one, Record other, int component) throws Exception {
    Object[] values = values(one);
    Record copy = make(one.getClass(), values.clone());
    assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one);

    assertThat(values(other)[component]).isNotEqualTo(values[component]);
    values[component] = values(other)[component];
    assertThat(make(one.getClass(), values)).isNotEqualTo(one);
  }

  private static Object[] values(Record record) throws ReflectiveOperationException {
    var values = new Object[record.getClass().getRecordComponents().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = record.getClass().getRecordComponents()[i].getAccessor().invoke(record);
    }
    return values;
  }

  private static Record make(Class<? extends Record> type, Object[] values)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }
}
