package dev.revisions.conformance.model.hospital;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Embedded PersonName name;
  LocalDate born;

  @Enumerated(EnumType.STRING)
  Sex sex;
}

enum Sex {
  FEMALE,
  MALE,
  OTHER
}

@Embeddable
record PersonName(
    String prefix,
    @Column(nullable = false) String given,
    @Column(nullable = false) String family) {}

@Entity
class Patient extends Person {
  @Column(unique = true, length = 10)
  String insuranceNumber;

  @Enumerated BloodGroup bloodGroup;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<Allergy> allergies;

  @ElementCollection
  @CollectionTable(name = "patient_contacts")
  List<EmergencyContact> contacts;

  @ManyToOne Physician generalPractitioner;

  @OneToOne(mappedBy = "patient")
  MedicalRecord medicalRecord;
}

enum BloodGroup {
  ZERO,
  A,
  B,
  AB
}

enum Allergy {
  PENICILLIN,
  LATEX,
  NUTS,
  POLLEN
}

@Embeddable
class EmergencyContact {
  @Column(name = "contact_name")
  String name;

  @Column(length = 30, nullable = false)
  String phone;

  @Embedded PersonAddress address;
  boolean mayDecide;
}

@Embeddable
class PersonAddress {
  String street;
  String town;

  @Column(length = 5)
  String zip;
}

@Entity
class Physician extends Person {
  @Column(nullable = false)
  String licence;

  @ManyToMany Set<Specialty> specialties;

  @ManyToOne
  @JoinColumn(name = "dept")
  Department department;
}

@Entity
class Nurse extends Person {
  @ManyToOne(optional = false)
  Ward ward;

  @Column(name = "nights")
  boolean worksNights;
}

@Entity
class Specialty {
  @Id
  @Column(length = 12)
  String code;

  String label;

  @ManyToMany(mappedBy = "specialties")
  Set<Physician> physicians;
}

@Entity
class MedicalRecord {
  @Id UUID id;
  @OneToOne @MapsId Patient patient;
  @Lob byte[] scan;

  @Column(length = 100_000)
  String anamnesis;
}
