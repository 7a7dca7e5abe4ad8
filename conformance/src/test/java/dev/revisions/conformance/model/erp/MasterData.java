package dev.revisions.conformance.model.erp;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@MappedSuperclass
abstract class Base<K extends Serializable> {
  abstract K getId();

  @Version
  @Column(name = "row_version")
  int version;

  @Column(name = "changed_at")
  Instant changedAt;
}

@MappedSuperclass
abstract class Coded extends Base<String> {
  @Id
  @Column(name = "code", length = 20)
  String id;

  @Override
  String getId() {
    return id;
  }

  @Column(name = "descr", length = 100)
  String description;
}

@Entity
@Table(name = "companies")
class Company extends Coded {
  @Column(name = "vat_id", length = 14, unique = true)
  String vatId;

  Currency bookCurrency;
  @Embedded PostalAddress address;
}

@Entity
@Table(name = "plants")
@AttributeOverride(name = "id", column = @Column(name = "plant_code", length = 4))
class Plant extends Coded {
  @ManyToOne(optional = false)
  @JoinColumn(name = "company_code")
  Company company;

  @Embedded PostalAddress address;
}

@Entity
@Table(name = "units_of_measure")
class UnitOfMeasure extends Coded {
  @Column(precision = 20, scale = 10)
  BigDecimal toBase;

  @ManyToOne UnitOfMeasure baseUnit;
}

@Embeddable
class PostalAddress {
  @Column(name = "addr_line1")
  String line1;

  @Column(name = "addr_line2")
  String line2;

  @Column(name = "addr_city", length = 60)
  String city;

  @Embedded Country country;
}

@Embeddable
class Country {
  @Column(name = "country_iso", length = 2)
  String iso;

  @Transient String display;
}

@Entity
@Table(name = "business_partners")
@Inheritance(strategy = InheritanceType.JOINED)
class Partner {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_no")
  @SequenceGenerator(
      name = "partner_no",
      sequenceName = "partner_numbers",
      initialValue = 100000,
      allocationSize = 10)
  Long number;

  @Column(nullable = false)
  String name;

  @Embedded PostalAddress address;

  @ElementCollection
  @CollectionTable(name = "partner_bank_details")
  Set<BankDetail> bankDetails;
}

@Embeddable
record BankDetail(
    @Column(length = 34, nullable = false) String iban,
    @Column(length = 11, nullable = false) String bic) {}

@Entity
@Table(name = "vendors")
class Vendor extends Partner {
  @ManyToOne
  @JoinColumn(name = "currency_company")
  Company purchasingCompany;

  short leadDays;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Incoterm incoterm;
}

@Entity
@Table(name = "clients")
class Client extends Partner {
  @Column(precision = 15, scale = 2)
  BigDecimal creditLimit;

  @ManyToOne SalesRep rep;
  boolean blocked;
}

enum Incoterm {
  EXW,
  FOB,
  CIF,
  DDP
}

@Entity
@Table(name = "sales_reps")
class SalesRep {
  @Id @GeneratedValue Long id;
  String name;

  @ManyToMany
  @JoinTable(name = "rep_regions")
  Set<Region> regions;
}

@Entity
class Region {
  @Id
  @Column(length = 3)
  String code;

  @ManyToOne Region partOf;
}

@Entity
@Table(name = "materials", indexes = @Index(columnList = "grp, materialType"))
class Material {
  @Id
  @Column(name = "material_no", length = 18)
  String number;

  @Column(name = "grp", length = 9)
  String materialGroup;

  MaterialType materialType;

  @ManyToOne(optional = false)
  @JoinColumn(name = "base_uom")
  UnitOfMeasure baseUnit;

  @OneToMany(mappedBy = "material")
  List<MaterialPlant> plants;

  @OneToMany(mappedBy = "parent")
  List<BomItem> bom;
}

enum MaterialType {
  RAW,
  SEMI_FINISHED,
  FINISHED,
  SERVICE
}

@Entity
@Table(name = "material_plants")
class MaterialPlant {
  @EmbeddedId MaterialPlantId id;

  @MapsId("materialNo")
  @ManyToOne
  @JoinColumn(name = "material_no")
  Material material;

  @MapsId("plantCode")
  @ManyToOne
  @JoinColumn(name = "plant_code")
  Plant plant;

  @Column(precision = 13, scale = 3, nullable = false)
  BigDecimal safetyStock;

  @OneToMany(mappedBy = "material")
  Set<StorageBin> bins;
}

@Embeddable
class MaterialPlantId implements Serializable {
  @Column(length = 18)
  String materialNo;

  @Column(length = 4)
  String plantCode;

  @Override
  public boolean equals(Object o) {
    return o instanceof MaterialPlantId k
        && Objects.equals(materialNo, k.materialNo)
        && Objects.equals(plantCode, k.plantCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(materialNo, plantCode);
  }
}

@Entity
@Table(name = "storage_bins")
class StorageBin {
  @Id @GeneratedValue Long id;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "material_no", referencedColumnName = "material_no"),
    @JoinColumn(name = "plant_code", referencedColumnName = "plant_code")
  })
  MaterialPlant material;

  @Column(length = 10)
  String bin;

  BigDecimal quantity;
}
