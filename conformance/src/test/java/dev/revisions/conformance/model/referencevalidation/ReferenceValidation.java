package dev.revisions.conformance.model.referencevalidation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

/** Rows of the table of constraints, in their order. */
@Entity
class BoundedRows1 {
  @Id Long id;

  @NotNull String notNullString;

  @NotEmpty String notEmptyString;

  @NotBlank String notBlankString;

  @Composed String composedString;

  @NotNull(groups = Grp.class)
  String notNullGroupsGrpString;

  @Size(max = 40)
  String sizeMax40String;

  @Size(min = 1)
  String sizeMin1String;

  @Size(max = 40)
  @Column(length = 10)
  String sizeMax40ColumnLength10String;

  @Length(max = 33)
  String lengthMax33String;

  @Digits(integer = 5, fraction = 2)
  BigDecimal digitsInteger5Fraction2BigDecimal;

  @Digits(integer = 5, fraction = 2)
  Integer digitsInteger5Fraction2Integer;

  @Min(3)
  int min3Int;

  @Max(9)
  @Min(3)
  Integer max9Min3Integer;

  @Positive int positiveInt;

  @DecimalMin("1.5")
  BigDecimal decimalMin15BigDecimal;

  @Range(min = 1, max = 5)
  Integer rangeMin1Max5Integer;

  @Pattern(regexp = "a+")
  String patternRegexpAString;

  @Email String emailString;

  @Past LocalDate pastLocalDate;

  @AssertTrue Boolean assertTrueBoolean;

  @NotNull @ManyToOne Probe notNullManyToOneProbe;

  @NotNull
  @Enumerated(EnumType.STRING)
  Thread.State notNullEnumeratedStringThreadState;

  @Size(max = 40)
  byte[] sizeMax40ByteArray;
}

/** A row of the table of constraints. */
@Entity
class BoundedEmbedded1 {
  @Id Long id;

  @NotNull @Embedded BE notNullEmbeddedBe;
}

/** A row of the table of constraints. */
@Entity
class BoundedEmbedded2 {
  @Id Long id;

  @NotNull @Valid @Embedded BE notNullValidEmbeddedBe;
}

/** A row of the table of constraints. */
@Entity
class BoundedEmbedded3 {
  @Id Long id;

  @Valid @Embedded BE validEmbeddedBe;
}

@Entity
class Probe {
  @Id Long id;
}

@Entity
class BoundedKey {
  @Size(max = 40)
  @Id
  String id;
}

@Embeddable
class BE {
  @NotNull String a;

  @Size(max = 5)
  String b;
}

interface Grp {}

@NotNull
@jakarta.validation.Constraint(validatedBy = {})
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Composed {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends jakarta.validation.Payload>[] payload() default {};
}
