package dev.revisions.conformance.model.shapes;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
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
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UpdateTimestamp;

/** An identifier that an interface asks for and each floor narrows. */
interface WithId<I extends Serializable> {
  I getId();

  default boolean isTransientObject() {
    return getId() == null;
  }
}

@MappedSuperclass
abstract class PropertyBase<I extends Serializable> implements WithId<I> {
  private Date changedAt;

  @Override
  @Id
  @Column(name = "narrow_id")
  public abstract I getId();

  public abstract void setId(I id);

  @Column(name = "changed")
  public Date getChangedAt() {
    return changedAt;
  }

  public void setChangedAt(Date changedAt) {
    this.changedAt = changedAt;
  }

  protected String getaLower() {
    return "";
  }

  protected void setaLower(String lower) {}
}

@Entity
class NarrowedId extends PropertyBase<Long> {
  private Long id;
  private List<NarrowedId> friends;

  @Column(name = "not_read_on_fields")
  private String title;

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public void setId(Long id) {
    this.id = id;
  }

  String getTitle() {
    return title;
  }

  void setTitle(String title) {
    this.title = title;
  }

  private String getURL() {
    return "";
  }

  private void setURL(String url) {}

  @OneToMany
  @JoinColumn(name = "friend_of")
  public List<NarrowedId> getFriends() {
    return friends;
  }

  public void setFriends(List<NarrowedId> friends) {
    this.friends = friends;
  }

  @Transient
  public String getComputed() {
    return title;
  }

  @Formula("narrow_id + 1")
  public Long getNext() {
    return id;
  }

  public void setNext(Long next) {}

  public static String getStatic() {
    return "";
  }

  public String getIndexed(int index) {
    return title;
  }
}

@Entity
class NarrowedUuid extends PropertyBase<UUID> {
  private UUID id;

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public void setId(UUID id) {
    this.id = id;
  }

  @Access(AccessType.FIELD)
  @Basic
  private String byField;

  public String getByField() {
    return byField;
  }

  public void setByField(String byField) {
    this.byField = byField;
  }
}

/** Fields, below a superclass of getters. */
@Entity
@Access(AccessType.FIELD)
class MixedFloors extends PropertyBase<String> {
  private String title;
  private transient String skipped;
  private final String constant = "";

  @Transient private String own;

  @Override
  public String getId() {
    return own;
  }

  @Override
  public void setId(String id) {
    own = id;
  }
}

/** As compilers of other languages write entities: final fields, values as identifiers. */
@Entity
class Ledger {
  @EmbeddedId
  @AttributeOverride(name = "uuid", column = @Column(name = "ledger_id"))
  private final LedgerId id;

  private final String name;

  @Embedded private final Money balance;

  @ElementCollection private final Set<LedgerId> partners = new HashSet<>();
  @ElementCollection private final List<Money> limits = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "nr")
  private final List<Entry> entries = new ArrayList<>();

  @Embedded private final Period<LocalDate> open;

  @Embedded
  @AttributeOverride(name = "from_", column = @Column(name = "audit_from"))
  @AttributeOverride(name = "to_", column = @Column(name = "audit_to"))
  private final Period<Instant> audited;

  protected Ledger() {
    this(null, null);
  }

  Ledger(LedgerId id, String name) {
    this.id = id;
    this.name = name;
    this.balance = null;
    this.open = null;
    this.audited = null;
  }
}

@Embeddable
record LedgerId(UUID uuid) implements Serializable {}

@Embeddable
record Money(
    @Column(precision = 20, scale = 4) BigDecimal amount, @Column(length = 3) String currency) {}

@Embeddable
record Entry(
    @Enumerated(EnumType.STRING) Side side,
    @Embedded Money money,
    @ManyToOne(optional = false) @JoinColumn(name = "booked_by") NarrowedId booker,
    @Column(nullable = false) Instant at_) {}

enum Side {
  DEBIT,
  CREDIT
}

@Embeddable
class Period<T extends Comparable<? super T>> {
  @Column(nullable = false)
  T from_;

  T to_;
}

@Entity
@IdClass(LedgerShare.Key.class)
class LedgerShare {
  @Id @ManyToOne Ledger ledger;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  Side side;

  @Id DayOfWeek day_;

  double share;

  record Key(LedgerId ledger, Side side, DayOfWeek day_) implements Serializable {}
}

/** Both sides know each other, and one lends its key. */
@Entity
class Passport {
  @Id @GeneratedValue Long id;

  @OneToOne(mappedBy = "passport", optional = false)
  Visa visa;

  @OneToOne(mappedBy = "stamped")
  Visa lastStamp;

  @ManyToOne Passport replaces;
}

@Entity
class Visa {
  @Id
  @Column(name = "visa_id")
  Long id;

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "passport_no")
  Passport passport;

  @OneToOne
  @JoinColumn(name = "stamped_id")
  Passport stamped;

  @OneToMany(mappedBy = "visa")
  List<Stay> stays;
}

@Entity
class Stay {
  @EmbeddedId StayId id;

  @MapsId("visa")
  @ManyToOne
  @JoinColumn(name = "visa_ref")
  Visa visa;

  @OneToMany(mappedBy = "id.stay")
  Set<StayNote> notes;
}

@Embeddable
class StayId implements Serializable {
  Long visa;
  LocalDate arrival;

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}

@Entity
class StayNote {
  @EmbeddedId StayNoteId id;
  @Lob String text;
}

@Embeddable
class StayNoteId implements Serializable {
  @ManyToOne
  @JoinColumn(name = "stay_visa", referencedColumnName = "visa_ref")
  @JoinColumn(name = "stay_arrival", referencedColumnName = "arrival")
  Stay stay;

  int number_;

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}

/** Converters of all sorts of types. */
abstract class ListConverter<T> implements AttributeConverter<List<T>, String> {
  @Override
  public String convertToDatabaseColumn(List<T> list) {
    return list == null ? null : list.toString();
  }

  @Override
  public List<T> convertToEntityAttribute(String text) {
    return text == null ? null : new ArrayList<>();
  }
}

@Converter
class NumbersConverter extends ListConverter<Integer> {}

@Converter(autoApply = true)
class UriConverter implements AttributeConverter<URI, String> {
  @Override
  public String convertToDatabaseColumn(URI uri) {
    return uri == null ? null : uri.toString();
  }

  @Override
  public URI convertToEntityAttribute(String text) {
    return text == null ? null : URI.create(text);
  }
}

@Converter
class BytesConverter implements AttributeConverter<String, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(String text) {
    return text == null ? null : text.getBytes();
  }

  @Override
  public String convertToEntityAttribute(byte[] bytes) {
    return bytes == null ? null : Arrays.toString(bytes);
  }
}

@Converter
class WhenConverter implements AttributeConverter<ZonedDateTime, LocalTime> {
  @Override
  public LocalTime convertToDatabaseColumn(ZonedDateTime time) {
    return null;
  }

  @Override
  public ZonedDateTime convertToEntityAttribute(LocalTime time) {
    return null;
  }
}

@Entity
class Converted {
  @Id Long id;

  @Convert(converter = NumbersConverter.class)
  @Column(length = 500)
  List<Integer> numbers;

  URI home;

  @ElementCollection Set<URI> links;
  @ElementCollection Map<URI, Year> years;

  @Convert(converter = BytesConverter.class)
  @Column(length = 64, nullable = false)
  String secret;

  @Convert(converter = BytesConverter.class)
  @Lob
  String large;

  @Convert(converter = WhenConverter.class)
  @Column(secondPrecision = 3)
  ZonedDateTime when_;

  URL url;

  @Version Short version;
  @CreationTimestamp ZonedDateTime created;
  @UpdateTimestamp Instant updated;
}

/** Types that only a supertype's arguments tell. */
@MappedSuperclass
abstract class Linking<P> {
  @Id @GeneratedValue Integer id;
  @ManyToMany Set<P> all;
  @ManyToMany Map<String, P> byName;
  @ManyToOne P first;
}

@Entity
class Linked extends Linking<Passport> {
  @ManyToOne(targetEntity = Visa.class)
  Object visa;

  @ElementCollection(targetClass = Integer.class)
  Collection<? extends Number> numbers;

  @ManyToMany Set<? extends Stay> stays;
}
