package dev.revisions.conformance.model.tablegenerators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
