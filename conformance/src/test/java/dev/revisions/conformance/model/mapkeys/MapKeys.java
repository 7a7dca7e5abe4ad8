package dev.revisions.conformance.model.mapkeys;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Map<String, String> texts;

  @ElementCollection
  @MapKeyColumn(name = "k", length = 20)
  @Column(name = "v", nullable = false)
  Map<String, Integer> named;

  @ElementCollection Map<Kind, String> ordinals;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Kind, Money> byName;

  @ElementCollection Map<Long, Money> monies;

  @ElementCollection
  @AttributeOverride(name = "key.amount", column = @Column(name = "key_amount"))
  Map<Money, String> byMoney;

  @ElementCollection Map<Other, Integer> byEntity;

  @ElementCollection
  @MapKeyJoinColumn(name = "other_id")
  Map<Other, String> byNamedEntity;

  @ElementCollection Map<LocalDate, BigDecimal> byDate;
  @OneToMany @MapKey Map<Long, Other> byId;
  @ManyToMany Map<String, Other> manyByText;
  @ManyToMany Map<Third, Other> manyByEntity;

  @OneToMany
  @JoinColumn(name = "holder_id")
  @MapKeyColumn(name = "slot")
  Map<String, Child> children;

  @OneToMany(mappedBy = "holder")
  Map<String, Owned> owned;

  @OneToMany(mappedBy = "holder2")
  @MapKey(name = "code")
  Map<String, Owned> byCode;
}

enum Kind {
  ONE,
  TWO
}

@Embeddable
class Money {
  @Column(precision = 10, scale = 2)
  BigDecimal amount;

  String currency;

  @Override
  public boolean equals(Object o) {
    return o instanceof Money m && Objects.equals(amount, m.amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount);
  }
}

@Entity
class Other {
  @Id Long id;
}

@Entity
class Third {
  @Id String code;
}

@Entity
class Child {
  @Id Long id;
}

@Entity
class Owned {
  @Id Long id;
  String code;
  @ManyToOne Holder holder;
  @ManyToOne Holder holder2;
}
