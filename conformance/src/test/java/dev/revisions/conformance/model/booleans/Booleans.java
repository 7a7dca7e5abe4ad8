package dev.revisions.conformance.model.booleans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
class Flags {
  @Id Long id;

  @Convert(converter = YesNoConverter.class)
  boolean yesNo;

  @Convert(converter = YesNoConverter.class)
  Boolean maybeYesNo;

  @Convert(converter = TrueFalseConverter.class)
  Boolean trueFalse;

  @Convert(converter = NumericBooleanConverter.class)
  Boolean number01;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(nullable = false)
  boolean required;
}
