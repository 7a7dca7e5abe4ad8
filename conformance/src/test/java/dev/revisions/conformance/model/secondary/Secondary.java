package dev.revisions.conformance.model.secondary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
@SecondaryTable(name = "person_details")
@SecondaryTable(
    name = "person_photos",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_no"),
    uniqueConstraints = @UniqueConstraint(name = "uq_photo", columnNames = "checksum"),
    indexes = @Index(name = "ix_photo", columnList = "taken"))
class Person {
  @Id Long id;
  String name;

  @Column(table = "person_details")
  int height;

  @Column(table = "person_details", nullable = false)
  String eyes;

  @Column(table = "person_photos")
  byte[] photo;

  @Column(table = "person_photos")
  String checksum;

  @Column(table = "person_photos")
  LocalDate taken;

  @ManyToOne
  @JoinColumn(name = "friend", table = "person_details")
  Person friend;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "street", table = "person_details"))
  @AttributeOverride(name = "city", column = @Column(table = "person_details"))
  Home home;
}

@Embeddable
class Home {
  String street;
  String city;
}

@Entity
@SecondaryTable(name = "keyed_more")
class Keyed {
  @EmbeddedId Key id;

  @Column(table = "keyed_more")
  String more;

  @Embeddable
  record Key(String a, int b) implements Serializable {}
}
