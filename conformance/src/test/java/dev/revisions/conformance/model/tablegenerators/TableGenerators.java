package dev.revisions.conformance.model.tablegenerators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
class Plain {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
class Configured {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "gen")
  @TableGenerator(
      name = "gen",
      table = "id_values",
      pkColumnName = "gen_name",
      valueColumnName = "gen_value",
      pkColumnValue = "configured",
      initialValue = 7,
      allocationSize = 10)
  Long id;
}

@Entity
class Sharing {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "gen2")
  @TableGenerator(
      name = "gen2",
      table = "id_values",
      pkColumnName = "gen_name",
      valueColumnName = "gen_value")
  Integer id;
}

/** Counts in the row of the entity above it that says no more. */
@Entity
class PlainToo {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Integer id;
}

/** The name of the generator is that of the table. */
@Entity
@Table(name = "named_things")
@TableGenerator(name = "thing_counters", initialValue = 100)
class Named {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "thing_counters")
  Long id;
}

@Entity
class Loner {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "some_counters")
  Long id;
}

/** What stands there decides, though the strategy is left open. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Animal {
  @Id @GeneratedValue @TableGenerator Long id;
}

@Entity
class Cat extends Animal {
  int lives;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@TableGenerator(
    name = "plants",
    table = "id_values",
    pkColumnName = "gen_name",
    valueColumnName = "gen_value")
abstract class Plant {
  @Id
  @GeneratedValue(generator = "plants")
  Long id;
}

@Entity
class Tree extends Plant {
  int height;
}
