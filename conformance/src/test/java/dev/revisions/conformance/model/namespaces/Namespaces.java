package dev.revisions.conformance.model.namespaces;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(schema = "sales")
class Deal {
  @Id @GeneratedValue Long id;
  @ManyToOne Contact contact;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<Contact> contacts;
}

@Entity
@Table(
    name = "contacts",
    schema = "crm",
    uniqueConstraints = @UniqueConstraint(name = "uq_contact", columnNames = "mail"),
    indexes = @Index(name = "ix_contact", columnList = "name"))
class Contact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String mail;
  String name;
  @ManyToOne Contact boss;

  @ManyToMany
  @JoinTable(name = "contact_deals", schema = "crm")
  Set<Deal> deals;

  @ElementCollection
  @CollectionTable(name = "contact_phones", schema = "crm")
  Set<String> phones;
}

@Entity
class Unqualified {
  @Id Long id;
  @ManyToOne Deal deal;
}

@Entity
@Table(name = "unqualified", schema = "sales")
class SameName {
  @Id Long id;
  @ManyToOne Deal other;
}

@Entity
@Table(schema = "crm")
class Sequenced {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_seq")
  @SequenceGenerator(
      name = "crm_seq",
      sequenceName = "crm_numbers",
      schema = "crm",
      allocationSize = 1)
  Long id;
}
