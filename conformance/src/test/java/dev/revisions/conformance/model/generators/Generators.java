package dev.revisions.conformance.model.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
class ByField {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "by_field")
  @SequenceGenerator(
      name = "by_field",
      sequenceName = "field_seq",
      initialValue = 10,
      allocationSize = 25)
  Long id;
}

@Entity
@SequenceGenerator(name = "by_class", sequenceName = "class_seq", allocationSize = 1)
class ByClass {
  @Id
  @GeneratedValue(generator = "by_class")
  Long id;
}

@Entity
@SequenceGenerator(name = "name_is_sequence", initialValue = 5)
class ByName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name_is_sequence")
  Long id;
}

@Entity
class Nameless {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "nameless_seq", allocationSize = 7)
  Long id;
}

@Entity
@SequenceGenerator(sequenceName = "nameless_class_seq", allocationSize = 3)
class NamelessClass {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;
}

@Entity
class Implicit {
  @Id
  @GeneratedValue(generator = "implicit_generator")
  Long id;
}

@Entity
class Undefined {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undefined_here")
  Integer id;
}

@Entity
class SharedOne {
  @Id
  @GeneratedValue(generator = "s1")
  @SequenceGenerator(name = "s1", sequenceName = "shared_seq", allocationSize = 20)
  Long id;
}

@Entity
class SharedTwo {
  @Id
  @GeneratedValue(generator = "s2")
  @SequenceGenerator(name = "s2", sequenceName = "shared_seq", allocationSize = 20)
  Long id;
}

@Entity
@Table(name = "`Quoted Table`")
class QuotedTable {
  @Id @GeneratedValue Long id;
}

@MappedSuperclass
abstract class Numbered {
  @Id @GeneratedValue Long id;
}

@Entity
class FirstNumbered extends Numbered {}

@Entity
class SecondNumbered extends Numbered {}

@MappedSuperclass
abstract class SharedNumbered {
  @Id
  @GeneratedValue(generator = "super_gen")
  @SequenceGenerator(name = "super_gen", sequenceName = "super_seq", allocationSize = 2)
  Long id;
}

@Entity
class ThirdNumbered extends SharedNumbered {}

@Entity
class FourthNumbered extends SharedNumbered {}
