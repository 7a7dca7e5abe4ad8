package dev.revisions.conformance.model.discriminators;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorColumn(name = "kind", length = 10)
@DiscriminatorValue("base")
class Base {
  @Id Long id;
}

@Entity
@DiscriminatorValue("sub")
class Sub extends Base {
  int required;
}

@Entity
@DiscriminatorColumn(name = "c", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("B")
class CharBase {
  @Id Long id;
}

@Entity
@DiscriminatorValue("S")
class CharSub extends CharBase {
  String text;
}

@Entity
@DiscriminatorColumn(name = "i", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class IntBase {
  @Id Long id;
}

@Entity
@DiscriminatorValue("2")
class IntSub extends IntBase {
  boolean flag;
}

@Entity
@DiscriminatorColumn(name = "i", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("+1")
class SignedBase {
  @Id Long id;
}

@Entity
@DiscriminatorValue("02")
class SignedSub extends SignedBase {
  int required;
}

@Entity
@DiscriminatorOptions(force = true)
class ForcedBase {
  @Id Long id;
}

@Entity
class ForcedSub extends ForcedBase {
  int required;
}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class HashBase {
  @Id Long id;
}

@Entity
class HashSub extends HashBase {
  String text;
}

@Entity
@DiscriminatorColumn
@DiscriminatorValue("x")
class AloneWithColumn {
  @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn
class JoinedBase {
  @Id Long id;
}

@Entity
@DiscriminatorValue("JS")
class JoinedSub extends JoinedBase {
  int required;
}

@Entity
@DiscriminatorColumn(name = "own", columnDefinition = "varchar(7)")
class OwnBase {
  @Id Long id;
}

@Entity
class OwnSub extends OwnBase {
  String text;
}
