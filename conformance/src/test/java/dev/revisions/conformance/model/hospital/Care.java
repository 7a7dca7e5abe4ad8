package dev.revisions.conformance.model.hospital;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@Entity
class Department {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String name;

  @OneToOne Physician head;

  @OneToMany(mappedBy = "department")
  List<Ward> wards;
}

@Entity
class Ward {
  @Id @GeneratedValue Long id;
  @ManyToOne Department department;
  int floor;

  @OneToMany(mappedBy = "ward")
  Set<Room> rooms;
}

@Entity
@IdClass(Room.Key.class)
class Room {
  @Id Long wardId;

  @Id
  @Column(length = 6)
  String number;

  @ManyToOne
  @JoinColumn(name = "wardId", insertable = false, updatable = false)
  Ward ward;

  short beds;

  static class Key implements Serializable {
    Long wardId;
    String number;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k
          && Objects.equals(wardId, k.wardId)
          && Objects.equals(number, k.number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(wardId, number);
    }
  }
}

@Entity
class Stay {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Patient patient;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "room_ward", referencedColumnName = "wardId"),
    @JoinColumn(name = "room_number", referencedColumnName = "number")
  })
  Room room;

  @Column(nullable = false)
  LocalDateTime admitted;

  LocalDateTime discharged;

  @OneToMany(cascade = CascadeType.ALL)
  Set<Diagnosis> diagnoses;
}

@Entity
class Diagnosis {
  @Id @GeneratedValue Long id;

  @Column(length = 7, nullable = false)
  String icd;

  String remark;
  @ManyToOne Physician madeBy;
  Double certainty;
}

@Entity
class Appointment {
  @Id @GeneratedValue Long id;
  @ManyToOne Patient patient;
  @ManyToOne Physician physician;
  ZonedDateTime startsAt;
  Duration lasts;
  DayOfWeek weekday;

  @Enumerated(EnumType.STRING)
  Month inMonth;
}

@Entity
class Prescription {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Physician physician;

  @ManyToOne(optional = false)
  Patient patient;

  @OneToMany(mappedBy = "prescription")
  List<Dose> doses;
}

@Entity
class Dose {
  @EmbeddedId DoseId id;

  @ManyToOne
  @MapsId("prescriptionId")
  Prescription prescription;

  @ManyToOne
  @MapsId("drug")
  Drug drug;

  float milligrams;

  @Column(precision = 10)
  double concentration;
}

@Embeddable
class DoseId implements Serializable {
  Long prescriptionId;
  String drug;

  @Override
  public boolean equals(Object o) {
    return o instanceof DoseId k
        && Objects.equals(prescriptionId, k.prescriptionId)
        && Objects.equals(drug, k.drug);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prescriptionId, drug);
  }
}

@Entity
class Drug {
  @Id
  @Column(length = 9)
  String pzn;

  String name;
  @ElementCollection Set<String> ingredients;
  @ManyToMany List<Drug> interactsWith;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class LabResult {
  @Id @GeneratedValue Long id;
  @ManyToOne Patient patient;
  Instant takenAt;
}

@Entity
class BloodCount extends LabResult {
  int erythrocytes;
  int leukocytes;
  Float hemoglobin;
}

@Entity
class Culture extends LabResult {
  @Column(nullable = false)
  String organism;

  boolean resistant;
  @ManyToOne Drug resistantTo;
}
