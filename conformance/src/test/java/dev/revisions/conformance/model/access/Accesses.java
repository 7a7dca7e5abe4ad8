package dev.revisions.conformance.model.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.Set;

@Entity
class ByField {
  @Id Long id;
  String field;

  public String getIgnored() {
    return field;
  }

  public void setIgnored(String value) {}
}

@Entity
class ByProperty {
  private Long key;
  private String hidden;
  private boolean on;
  private Boolean maybe;
  private ByField reference;
  private Set<String> words;
  private String url;
  private char xPos;

  @Id
  @GeneratedValue
  public Long getKey_() {
    return key;
  }

  public void setKey_(Long key) {
    this.key = key;
  }

  @Column(name = "shown", length = 30)
  public String getVisible() {
    return hidden;
  }

  public void setVisible(String visible) {
    hidden = visible;
  }

  public boolean isOn_() {
    return on;
  }

  public void setOn_(boolean on) {
    this.on = on;
  }

  public Boolean getMaybe() {
    return maybe;
  }

  public void setMaybe(Boolean maybe) {
    this.maybe = maybe;
  }

  @ManyToOne
  public ByField getReference() {
    return reference;
  }

  public void setReference(ByField reference) {
    this.reference = reference;
  }

  @ElementCollection
  public Set<String> getWords() {
    return words;
  }

  public void setWords(Set<String> words) {
    this.words = words;
  }

  public String getURL() {
    return url;
  }

  public void setURL(String url) {
    this.url = url;
  }

  public char getxPos() {
    return xPos;
  }

  public void setxPos(char xPos) {
    this.xPos = xPos;
  }

  @Transient
  public String getComputed() {
    return hidden;
  }

  public void setOnly(String value) {}

  public int size() {
    return 0;
  }

  static int getShared() {
    return 0;
  }

  static void setShared(int shared) {}
}

@Entity
@Access(AccessType.FIELD)
class FieldWithProperty {
  @Id Long id;
  @Transient String raw;
  String plain;

  @Access(AccessType.PROPERTY)
  @Column(name = "cooked")
  public String getCooked() {
    return raw;
  }

  public void setCooked(String cooked) {
    raw = cooked;
  }
}

@Entity
@Access(AccessType.PROPERTY)
class PropertyWithField {
  private Long id;

  @Access(AccessType.FIELD)
  @Column(name = "by_field")
  private String direct;

  private PropertyPart part;
  private FieldPart fieldPart;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Embedded
  public PropertyPart getPart() {
    return part;
  }

  public void setPart(PropertyPart part) {
    this.part = part;
  }

  public FieldPart getFieldPart() {
    return fieldPart;
  }

  public void setFieldPart(FieldPart fieldPart) {
    this.fieldPart = fieldPart;
  }
}

@Embeddable
class PropertyPart {
  private String inside;

  public String getPartName() {
    return inside;
  }

  public void setPartName(String partName) {
    inside = partName;
  }
}

@Embeddable
@Access(AccessType.FIELD)
class FieldPart {
  String fieldName;

  public String getNothing() {
    return null;
  }

  public void setNothing(String nothing) {}
}

@Entity
class Embeds {
  @Id Long id;
  @Embedded Inherits inherits;
  @Embedded Explicit explicit;
}

@Embeddable
class Inherits {
  String taken;

  public String getNotTaken() {
    return taken;
  }

  public void setNotTaken(String value) {}
}

@Embeddable
@Access(AccessType.PROPERTY)
class Explicit {
  private String x;

  public String getTakenByGetter() {
    return x;
  }

  public void setTakenByGetter(String value) {
    x = value;
  }
}

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class PropertySuper {
  private String fromSuper;

  public String getFromSuper() {
    return fromSuper;
  }

  public void setFromSuper(String fromSuper) {
    this.fromSuper = fromSuper;
  }
}

@Entity
class FieldBelow extends PropertySuper {
  @Id Long id;
  String below;
}
