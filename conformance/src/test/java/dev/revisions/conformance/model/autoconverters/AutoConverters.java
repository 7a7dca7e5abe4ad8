package dev.revisions.conformance.model.autoconverters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

@Entity
class Payment {
  @Id Long id;
  Money money;

  @Column(precision = 12, scale = 2)
  Money scaled;

  Iban iban;

  @Convert(disableConversion = true)
  Iban raw;

  @ElementCollection Set<Iban> ibans;
  Boolean flag;
  Level level;
  @Embedded Part part;
}

record Money(BigDecimal amount) implements Serializable {}

record Iban(String text) implements Serializable {}

enum Level {
  LOW,
  HIGH
}

@Embeddable
class Part {
  Money fee;
}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money m) {
    return m == null ? null : m.amount();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal b) {
    return b == null ? null : new Money(b);
  }
}

@Converter(autoApply = true)
class IbanConverter implements AttributeConverter<Iban, String> {
  @Override
  public String convertToDatabaseColumn(Iban i) {
    return i == null ? null : i.text();
  }

  @Override
  public Iban convertToEntityAttribute(String s) {
    return s == null ? null : new Iban(s);
  }
}

@Converter(autoApply = true)
class FlagConverter implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean b) {
    return b == null ? null : b ? "Y" : "N";
  }

  @Override
  public Boolean convertToEntityAttribute(String s) {
    return s == null ? null : s.equals("Y");
  }
}

@Converter(autoApply = true)
class LevelConverter implements AttributeConverter<Level, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Level l) {
    return l == null ? null : l.ordinal() + 1;
  }

  @Override
  public Level convertToEntityAttribute(Integer i) {
    return i == null ? null : Level.values()[i - 1];
  }
}
