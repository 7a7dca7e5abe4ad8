package dev.revisions.conformance.model.naming;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
class MixedCaseEntity {
  @Id Long someId;
  String someText;

  @Column(name = "Other_Text")
  String other;

  @ManyToOne Holder.NestedEntity toNested;
  @ElementCollection Set<String> someWords;
  @ManyToMany Set<Holder.NestedEntity> nestedOnes;
}

final class Holder {
  @Entity
  static class NestedEntity {
    @Id @GeneratedValue Long id;
    @ElementCollection List<String> words;
    @OneToMany Set<MixedCaseEntity> mixed;
  }

  @Entity(name = "GivenName")
  static class NamedNested {
    @Id Long id;
    @ManyToOne NestedEntity up;
  }
}

@Entity
@Table(name = "UPPER_CASE")
class Upper {
  @Id
  @Column(name = "ID_")
  Long id;

  @Column(name = "LONG_NAME")
  String longName;

  @ManyToOne MixedCaseEntity mixed;

  @OneToOne(optional = false)
  Upper self;
}

@Entity
@Table(name = "`Order Lines`")
class Quoted {
  @Id @GeneratedValue Long id;

  @Column(name = "`order`")
  String order;

  @Column(name = "`Mixed Case`")
  String mixedCase;

  @Column(name = "\"double\"")
  Double doubled;

  @ManyToOne
  @JoinColumn(name = "`the parent`")
  Quoted parent;

  @ElementCollection Set<String> words;
  @ManyToMany Set<Upper> uppers;
  @ManyToOne Upper plain;
}

@Entity
class ReferencesQuoted {
  @Id Long id;
  @ManyToOne Quoted quoted;
  @ManyToOne QuotedId quotedId;
  @ManyToMany Set<Quoted> many;
}

@Entity
class QuotedId {
  @Id
  @Column(name = "`the id`")
  Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "`kind of`")
  Kind kind;

  Kind ordinal_;
}

enum Kind {
  A,
  B
}

@Entity
@Table(
    name = "`user`",
    uniqueConstraints =
        @UniqueConstraint(
            name = "`uq user`",
            columnNames = {"`group`", "plain"}),
    indexes = @Index(name = "ix_user_group", columnList = "`group`, plain desc"))
class Keyword {
  @Id Long id;

  @Column(name = "`group`")
  String group;

  String plain;
}

@Entity
class Umlaut {
  @Id Long id;
  String größe;

  @Column(name = "straße")
  String street;
}

@Entity
@Table(name = "dollar$table")
class Dollar {
  @Id Long id;
  String some$column;

  @Column(name = "a_")
  String a;

  @Column(name = "_b")
  String b;

  @Column(name = "c1")
  String c;
}

@Entity
class AVeryLongEntityNameThatStillFitsIntoSixtyThreeBytes {
  @Id Long id;
  @ManyToOne AVeryLongEntityNameThatStillFitsIntoSixtyThreeBytes theReferenceWithAnEquallyLongName;

  @Column(unique = true)
  String aColumnWithAVeryLongNameWhichMakesTheConstraintNameTooLong;

  @Enumerated(EnumType.STRING)
  Kind anotherColumnWithAVeryLongNameWhichMakesTheCheckTooLong;
}
