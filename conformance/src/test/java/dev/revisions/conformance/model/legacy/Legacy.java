package dev.revisions.conformance.model.legacy;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.NaturalId;

/** Words that databases keep to themselves, in quotes of each kind. */
@Entity
@Table(
    name = "`Order`",
    indexes = @Index(name = "by_user", columnList = "`user`, \"Select\" desc"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"`group`", "\"from\""}))
class Quoted {
  @Id
  @GeneratedValue
  @Column(name = "`ID`")
  Long id;

  @Column(name = "`user`")
  String user;

  @Column(name = "\"Select\"")
  Integer select;

  @Column(name = "[group]", nullable = false)
  String group;

  @Column(name = "`from`", nullable = false)
  Date from;

  @ManyToOne
  @JoinColumn(name = "`references`", referencedColumnName = "`ID`")
  Quoted references;

  @ManyToMany
  @JoinTable(name = "`Order Lines`", joinColumns = @JoinColumn(name = "`Order`"))
  Set<Quoted> lines;

  @ElementCollection
  @Column(name = "`value`")
  @MapKeyColumn(name = "`key`")
  Map<String, String> settings;

  @ElementCollection
  @OrderColumn(name = "`index`")
  @CollectionTable(name = "`table`")
  List<String> words;
}

/** Names that need quotes but have none. */
@Entity
@Table(name = "legacy data")
class Spaced {
  @Id
  @Column(name = "record no")
  int number;

  @Column(name = "2nd")
  String second;

  @Column(name = "über")
  String over;

  @ManyToOne Spaced next;

  @OneToMany
  @JoinColumn(name = "owner no")
  List<Spaced> owned;
}

/** Types of old times. */
@SuppressWarnings({"deprecation", "removal"})
@Entity
class OldTimes {
  @Id
  @GeneratedValue(generator = "old")
  @GenericGenerator(name = "old", strategy = "uuid2")
  String id;

  @Version Timestamp version;
  Calendar calendar;

  @Temporal(TemporalType.DATE)
  GregorianCalendar day_;

  @Temporal(TemporalType.TIME)
  GregorianCalendar time_;

  @Temporal(TemporalType.TIMESTAMP)
  GregorianCalendar at_;

  GregorianCalendar plain_;

  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  BigInteger big;

  @Column(precision = 30)
  BigInteger precise;

  @Column(precision = 8, scale = 0)
  BigDecimal whole;

  Character letter;

  @Column(length = 40)
  char[] letters;

  @Lob HashMap<String, Serializable> bag;
  LinkedHashMap<String, String> bytes;

  @Basic Number number;

  @Lob
  @Column(length = 1000)
  Serializable anything;

  @ElementCollection
  @MapKeyTemporal(TemporalType.DATE)
  @MapKeyColumn(name = "on_day")
  Map<Date, Integer> perDay;

  @ElementCollection
  @Temporal(TemporalType.TIME)
  Set<Date> alarms;

  @ElementCollection
  @Lob
  @Column(name = "page")
  Set<String> pages;

  @ElementCollection TreeMap<Integer, Character> marks_;
}

/** A tower of superclasses, where lower floors say again what upper ones said. */
@MappedSuperclass
class Floor0 {
  @Column(name = "zero", length = 10)
  protected String zero;

  @Embedded protected Stairs stairs;
}

@MappedSuperclass
@AttributeOverride(name = "zero", column = @Column(name = "zero_1", length = 11))
abstract class Floor1<A, B extends Number> extends Floor0 {
  @Column(name = "one")
  A one;

  B count_;
}

@MappedSuperclass
@AttributeOverride(name = "one", column = @Column(name = "one_2", nullable = false, length = 22))
@AttributeOverride(name = "stairs.steps", column = @Column(name = "steps_2"))
abstract class Floor2<B extends Number> extends Floor1<String, B> {
  @SequenceGenerator(name = "ignored_here", sequenceName = "not_this")
  B two;
}

@Entity
@AttributeOverride(name = "zero", column = @Column(name = "zero_3", length = 13))
@AttributeOverride(name = "stairs.kind", column = @Column(name = "kind_3", length = 3))
class Roof extends Floor2<Long> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roof_gen")
  Long id;
}

@Entity
class FlatRoof extends Roof {
  BigDecimal slope;
}

@Embeddable
class Stairs {
  int steps;
  String kind;
}

/** Generators in many places. */
@MappedSuperclass
abstract class Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "num")
  Long id;
}

@Entity
@SequenceGenerator(name = "num", sequenceName = "numbers_a", allocationSize = 5)
class NumberedA extends Numbered {}

@Entity
class NumberedB extends Numbered {}

@MappedSuperclass
@SequenceGenerator(name = "num", sequenceName = "numbers_between", allocationSize = 7)
abstract class NumberedBetween extends Numbered {}

@Entity
class NumberedC extends NumberedBetween {}

@Entity
class NamelessGenerator {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unheard")
  @SequenceGenerator(initialValue = 9, allocationSize = 3)
  Long id;
}

@Entity
@SequenceGenerator(sequenceName = "app_numbers", allocationSize = 10)
class OnTheClass {
  @Id @GeneratedValue Integer id;
}

@Entity
class IncrementByName {
  @Id
  @GeneratedValue(generator = "increment")
  Long id;
}

@Entity
class IdentityByName {
  @Id
  @GeneratedValue(generator = "identity")
  Long id;
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
class SequenceOverGeneric {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen_")
  @GenericGenerator(name = "gen_", strategy = "increment")
  Long id;
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
@GenericGenerator(name = "class_level", strategy = "increment")
class GenericOnClass {
  @Id
  @GeneratedValue(generator = "class_level")
  Long id;
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
class StyledSequence {
  @Id
  @GeneratedValue(generator = "styled")
  @GenericGenerator(
      name = "styled",
      type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
      parameters = {
        @org.hibernate.annotations.Parameter(name = "sequence_name", value = "styled_seq"),
        @org.hibernate.annotations.Parameter(name = "initial_value", value = "1000"),
        @org.hibernate.annotations.Parameter(name = "increment_size", value = "25")
      })
  Long id;
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
class StyledByName {
  @Id
  @GeneratedValue(generator = "styled_by_name")
  @GenericGenerator(name = "styled_by_name", strategy = "sequence")
  Long id;
}

/** Yes and no as letters, with a converter that applies by itself and one that is asked for. */
@Converter(autoApply = true)
class YesNo implements jakarta.persistence.AttributeConverter<Boolean, Character> {
  @Override
  public Character convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? 'Y' : 'N';
  }

  @Override
  public Boolean convertToEntityAttribute(Character value) {
    return value == null ? null : value == 'Y';
  }
}

@Converter
class Cents implements jakarta.persistence.AttributeConverter<BigDecimal, Long> {
  @Override
  public Long convertToDatabaseColumn(BigDecimal value) {
    return value == null ? null : value.movePointRight(2).longValueExact();
  }

  @Override
  public BigDecimal convertToEntityAttribute(Long value) {
    return value == null ? null : BigDecimal.valueOf(value, 2);
  }
}

@Entity
@Access(AccessType.PROPERTY)
class Flags {
  private Long id;
  private boolean on;
  private Boolean maybe;
  private BigDecimal price;
  private Map<Boolean, BigDecimal> sums;
  private Part part;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public boolean isOn_() {
    return on;
  }

  public void setOn_(boolean on) {
    this.on = on;
  }

  @Column(length = 1, columnDefinition = "varchar(1)")
  public Boolean getMaybe() {
    return maybe;
  }

  public void setMaybe(Boolean maybe) {
    this.maybe = maybe;
  }

  @Convert(converter = Cents.class)
  @Column(precision = 10)
  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  @ElementCollection
  @Convert(converter = Cents.class, attributeName = "value")
  public Map<Boolean, BigDecimal> getSums() {
    return sums;
  }

  public void setSums(Map<Boolean, BigDecimal> sums) {
    this.sums = sums;
  }

  @Embedded
  @Convert(converter = Cents.class, attributeName = "cost")
  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  @Embeddable
  public static class Part {
    private BigDecimal cost;
    private boolean sold;

    public BigDecimal getCost() {
      return cost;
    }

    public void setCost(BigDecimal cost) {
      this.cost = cost;
    }

    public boolean isSold() {
      return sold;
    }

    public void setSold(boolean sold) {
      this.sold = sold;
    }
  }
}

/** Entities inside a class that is none. */
final class Holder {
  private Holder() {}

  @Entity
  static class Nested {
    @Id Long id;
    @ManyToOne Nested parent;
    @ManyToMany Set<Other> others;
    @ElementCollection Set<Integer> sizes;
  }

  @Entity(name = "OtherNested")
  static class Other {
    @EmbeddedId Key key;
    @OneToOne Nested nested;

    record Key(String region, int number_) implements Serializable {}
  }
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Document_ {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;

  @NaturalId String code;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_document_cover"))
  Spaced cover;

  @Check(constraints = "pages > 0")
  int pages;

  @Column(unique = true)
  String isbn;

  @ElementCollection Set<String> keywords;
  @ManyToOne Document_ previous;
}

@Entity
@Table(name = "books")
class Book_ extends Document_ {
  @OneToMany(mappedBy = "book")
  Collection<Loan_> loans;
}

@Entity
class Journal_ extends Document_ {
  int volume;

  @ManyToMany List<Book_> reviews;
}

@Entity
class Loan_ {
  @Id @GeneratedValue Long id;
  @ManyToOne Book_ book;
  @ManyToOne Journal_ journal;
  @ManyToOne Document_ any_;
}
