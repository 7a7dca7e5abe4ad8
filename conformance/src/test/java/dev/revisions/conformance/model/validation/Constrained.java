package dev.revisions.conformance.model.validation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
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
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

@Entity
class Constrained {
  @Id
  @Size(max = 20)
  String id;

  @NotNull String needed_;
  @NotEmpty String filled;

  @NotBlank
  @Pattern(regexp = "x")
  String spoken;

  @NotNull(groups = Draft.class)
  String later;

  @NotNull(groups = {Draft.class, Default.class})
  String inBoth;

  @Size(max = 40)
  String sized;

  @Size(max = 40)
  @Column(length = 10)
  String resized;

  @Size(min = 1)
  String least;

  @Size.List({@Size(max = 60), @Size(min = 2)})
  String listed;

  @Length(max = 33)
  String measured;

  @Email String mail;
  @Null String nothing;

  @Size(max = 300)
  @Lob
  String lob1;

  @Size(max = 300)
  @Lob
  @Column(nullable = false)
  String lob2;

  @Size(max = 255)
  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  String longer;

  @Size(max = 10)
  @Nationalized
  String anyScript;

  @Size(max = 4)
  @JdbcTypeCode(SqlTypes.CHAR)
  String fixed;

  @Size(max = 20_000)
  String big;

  @Size(max = 3)
  @Column(columnDefinition = "varchar(77)")
  String defined;

  @Size(max = 6)
  @Convert(converter = AsNumber.class)
  String converted;

  @Size(max = 9)
  char[] letters;

  @Size(max = 9)
  byte[] octets;

  @Digits(integer = 5, fraction = 2)
  BigDecimal money;

  @Digits(integer = 5, fraction = 2)
  @Column(precision = 12, scale = 4)
  BigDecimal given;

  @Digits(integer = 9, fraction = 0)
  BigInteger whole;

  @Digits(integer = 5, fraction = 2)
  Integer numeral;

  @Digits(integer = 15, fraction = 3)
  Duration lasting;

  @Min(3)
  int least3;

  @Min(3)
  @Max(9)
  Integer middle;

  @Max(9)
  @Column(name = "`at most`")
  Long quoted;

  @Range(min = 1, max = 5)
  Integer ranged;

  @Range(min = 7)
  @Column(name = "up_")
  int upwards;

  @Positive int positive;

  @DecimalMin("1.5")
  BigDecimal fromDecimal;

  @Past LocalDate inPast;
  @AssertTrue Boolean asserted;

  @NotNull
  @Enumerated(EnumType.STRING)
  Thread.State state;

  @NotNull int primitive;

  @NotNull
  @Column(name = "primitive_named")
  int named;

  @Code String code;

  @Code(longest = 5)
  String shortCode;

  @Either String either;
  @EitherRequired String eitherRequired;

  @NotNull
  @Size(max = 5)
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> document;

  @NotNull
  @Size(max = 5)
  List<String> values_;

  @NotNull
  @Size(min = 1)
  @ElementCollection
  List<@NotNull @Size(max = 3) String> elements;

  @NotNull @ManyToOne Constrained self;

  @NotNull
  @ManyToOne
  @JoinTable(name = "constrained_other")
  Constrained other;

  @NotNull @OneToMany @JoinColumn List<Constrained> children;

  interface Draft {}
}

@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull
@Size(max = 12)
@interface Code {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @OverridesAttribute(constraint = Size.class, name = "max")
  int longest() default 12;
}

@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ConstraintComposition(CompositionType.OR)
@NotNull
@Size(max = 12)
@interface Either {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ConstraintComposition(CompositionType.OR)
@NotNull
@NotBlank
@interface EitherRequired {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

@Converter
class AsNumber implements AttributeConverter<String, Integer> {
  @Override
  public Integer convertToDatabaseColumn(String text) {
    return text == null ? null : text.length();
  }

  @Override
  public String convertToEntityAttribute(Integer number) {
    return number == null ? null : number.toString();
  }
}

/** The columns that refer to a column do not follow its constraints. */
@Entity
class Referring {
  @Id Long id;
  @ManyToOne Constrained plain;

  @ManyToOne
  @NotNull
  @JoinColumn(name = "named_ref")
  Constrained named;

  @OneToOne @NotNull Constrained single;

  @ElementCollection Set<String> tags;
}

@Entity
class Embedding {
  @EmbeddedId @Valid Key key;
  @Embedded Unchecked unchecked;
  @Embedded @Valid Checked checked;
  @Embedded @Valid @NotNull Required required;
  @NotNull Composite composite;
  @ElementCollection @Valid List<Element> elements;
}

@Embeddable
class Key implements Serializable {
  @Size(max = 8)
  String part1;

  @Max(99)
  int part2;

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Objects.equals(part1, key.part1) && part2 == key.part2;
  }

  @Override
  public int hashCode() {
    return Objects.hash(part1, part2);
  }
}

@Embeddable
class Unchecked {
  @NotNull String u1;

  @Size(max = 5)
  String u2;
}

@Embeddable
class Checked {
  @NotNull String c1;

  @Size(max = 5)
  String c2;
}

@Embeddable
class Required {
  @NotNull String r1;

  @Size(max = 5)
  String r2;

  @Valid @NotNull Inner inner;
  @NotNull @ManyToOne Referring reference;
}

@Embeddable
class Inner {
  @NotNull String i1;

  @Min(4)
  Integer i2;
}

@Embeddable
class Composite {
  @NotNull String p1;
}

@Embeddable
record Element(@NotNull String e1, @Size(max = 5) String e2) {}

/** One table for all: what a subclass requires is not required of the column. */
@Entity
class Root {
  @Id Long id;
  @NotNull String ofRoot;
}

@Entity
class Branch extends Root {
  @NotNull String ofBranch;
  @NotNull int primitive;
  @NotNull @ManyToOne Root reference;

  @Min(2)
  Integer least;

  @Size(max = 11)
  String sized;

  @NotNull
  @Column(nullable = false)
  String stated;

  @NotNull
  @jakarta.persistence.Basic(optional = false)
  String mandatory;

  @NotNull
  @ManyToOne(optional = false)
  Root needed;

  @Valid @NotNull @Embedded Part part;
}

@Embeddable
class Part {
  @NotNull String ofPart;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
  @Id
  @Size(max = 8)
  String id;

  @NotNull String ofBase;
}

@Entity
class Derived extends Base {
  @NotNull String ofDerived;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
  @Id Long id;

  @NotNull
  @Size(max = 15)
  String label;
}

@Entity
class Circle extends Shape {
  @NotNull Integer radius;
}

/** A validator sees no string in a variable. */
@MappedSuperclass
abstract class Generic<T> {
  @Id Long id;

  @NotNull
  @Size(max = 50)
  T value_;
}

@Entity
class OfText extends Generic<String> {}

@MappedSuperclass
abstract class Labelled {
  @NotBlank
  @Size(max = 25)
  String label;

  @Digits(integer = 4, fraction = 1)
  BigDecimal weight;
}

@Entity
class Parcel extends Labelled {
  @Id Long id;
}

/** Constraints count on the field and on the getter, whatever the access type. */
@Entity
class ByGetter {
  private Long id;
  @NotNull private String onField;
  private String onGetter;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getOnField() {
    return onField;
  }

  public void setOnField(String text) {
    onField = text;
  }

  @Size(max = 3)
  public String getOnGetter() {
    return onGetter;
  }

  public void setOnGetter(String text) {
    onGetter = text;
  }
}

abstract class Plain {
  @NotNull
  abstract String getInherited();
}

@Entity
class ByField extends Plain {
  @Id Long id;
  String inherited;
  String own;

  @Override
  @Size(max = 4)
  public String getInherited() {
    return inherited;
  }

  @NotNull
  public String getOwn() {
    return own;
  }
}
