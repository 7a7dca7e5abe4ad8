package dev.revisions.conformance.model.registrations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.EmbeddableInstantiatorRegistration;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;

/** Converters that are registered rather than annotated. */
@Entity
@ConverterRegistration(converter = LengthConverter.class, domainType = Length.class)
@ConverterRegistration(converter = ColorConverter.class, autoApply = false)
@EmbeddableInstantiatorRegistration(embeddableClass = Box.class, instantiator = BoxMaker.class)
@NaturalIdClass(ParcelNumber.class)
class Parcel {
  @Id Long id;
  @NaturalId String region;
  @NaturalId Integer number;
  Weight weight;
  Length length;
  Color color;
  Box box;
  @ElementCollection Set<Weight> weights;
}

record ParcelNumber(String region, Integer number) {}

record Weight(int grams) implements Serializable {}

record Length(int millimetres) implements Serializable {}

record Color(String name) implements Serializable {}

@Embeddable
class Box {
  Length width;
}

class BoxMaker implements EmbeddableInstantiator {
  @Override
  public Object instantiate(ValueAccess values) {
    return new Box();
  }

  @Override
  public boolean isInstance(Object object) {
    return object instanceof Box;
  }

  @Override
  public boolean isSameClass(Object object) {
    return object.getClass() == Box.class;
  }
}

class WeightConverter implements AttributeConverter<Weight, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Weight weight) {
    return weight == null ? null : weight.grams();
  }

  @Override
  public Weight convertToEntityAttribute(Integer grams) {
    return grams == null ? null : new Weight(grams);
  }
}

class LengthConverter implements AttributeConverter<Length, Long> {
  @Override
  public Long convertToDatabaseColumn(Length length) {
    return length == null ? null : (long) length.millimetres();
  }

  @Override
  public Length convertToEntityAttribute(Long millimetres) {
    return millimetres == null ? null : new Length(millimetres.intValue());
  }
}

@Converter(autoApply = true)
class ColorConverter implements AttributeConverter<Color, String> {
  @Override
  public String convertToDatabaseColumn(Color color) {
    return color == null ? null : color.name();
  }

  @Override
  public Color convertToEntityAttribute(String name) {
    return name == null ? null : new Color(name);
  }
}
