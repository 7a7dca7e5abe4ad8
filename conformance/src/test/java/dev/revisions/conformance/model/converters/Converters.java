package dev.revisions.conformance.model.converters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Entity
class Converted {
  @Id Long id;

  @Convert(converter = MoneyText.class)
  Money money;

  @Convert(converter = MoneyText.class)
  @Column(length = 30, nullable = false)
  Money sized;

  @Convert(converter = MoneyNumber.class)
  Money number;

  @Convert(converter = MoneyNumber.class)
  @Column(precision = 12, scale = 2)
  Money scaled;

  @Convert(converter = ListText.class)
  List<String> list;

  @Convert(converter = ListText.class)
  @Column(length = 4000)
  List<String> longList;

  @Convert(converter = IntText.class)
  int primitive;

  @Convert(converter = IntText.class)
  Integer boxed;

  @Convert(converter = StateCode.class)
  State state;

  @Convert(converter = StateNumber.class)
  State stateNumber;

  @Convert(converter = FlagText.class)
  boolean flag;

  @Convert(converter = FlagText.class)
  Boolean maybe;

  @Convert(converter = StateDate.class)
  State stateDate;

  @Convert(converter = BytesCodec.class)
  Money bytes;

  @Convert(converter = Stamp.class)
  Money stamp;

  @Embedded Part part;

  @ElementCollection
  @Convert(converter = MoneyText.class)
  Set<Money> monies;

  @ElementCollection
  @Convert(converter = StateCode.class)
  @Column(nullable = false)
  Set<State> states;
}

record Money(BigDecimal amount) {}

enum State {
  NEW,
  OLD
}

@Embeddable
class Part {
  @Convert(converter = MoneyNumber.class)
  @Column(name = "part_money")
  Money money;

  @Convert(converter = StateCode.class)
  @Column(name = "part_state", nullable = false)
  State state;
}

abstract class Base<A, B> implements AttributeConverter<A, B> {
  @Override
  public A convertToEntityAttribute(B b) {
    return null;
  }
}

@Converter
class MoneyText extends Base<Money, String> {
  @Override
  public String convertToDatabaseColumn(Money m) {
    return m == null ? null : m.amount().toString();
  }
}

@Converter
class MoneyNumber extends Base<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money m) {
    return m == null ? null : m.amount();
  }
}

class ListText extends Base<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> l) {
    return l == null ? null : String.join(",", l);
  }
}

@Converter
class IntText extends Base<Integer, String> {
  @Override
  public String convertToDatabaseColumn(Integer i) {
    return i == null ? null : i.toString();
  }
}

@Converter
class StateCode extends Base<State, String> {
  @Override
  public String convertToDatabaseColumn(State s) {
    return s == null ? null : s.name().substring(0, 1);
  }
}

@Converter
class StateNumber extends Base<State, Integer> {
  @Override
  public Integer convertToDatabaseColumn(State s) {
    return s == null ? null : s.ordinal() * 10;
  }
}

@Converter
class FlagText extends Base<Boolean, Character> {
  @Override
  public Character convertToDatabaseColumn(Boolean b) {
    return b == null ? null : b ? 'J' : 'N';
  }
}

@Converter
class StateDate extends Base<State, LocalDate> {
  @Override
  public LocalDate convertToDatabaseColumn(State s) {
    return s == null ? null : LocalDate.of(2000 + s.ordinal(), 1, 1);
  }
}

@Converter
class BytesCodec extends Base<Money, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(Money m) {
    return m == null ? null : m.amount().unscaledValue().toByteArray();
  }
}

@Converter
class Stamp extends Base<Money, Instant> {
  @Override
  public Instant convertToDatabaseColumn(Money m) {
    return m == null ? null : Instant.EPOCH;
  }
}
