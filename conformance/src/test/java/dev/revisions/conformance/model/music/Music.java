package dev.revisions.conformance.model.music;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
abstract class Named {
  @Column(nullable = false, length = 200)
  protected String name;

  @Column(name = "sort_name", length = 200)
  protected String sortName;
}

@MappedSuperclass
abstract class Mbid extends Named {
  @Id
  @Column(name = "gid")
  protected UUID id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Artist extends Mbid {
  @ManyToMany
  @JoinTable(name = "artist_genres")
  Set<Genre> genres;

  @ElementCollection
  @CollectionTable(name = "artist_aliases")
  Set<Alias> aliases;

  @Embedded
  @AttributeOverride(name = "y", column = @Column(name = "begin_y"))
  @AttributeOverride(name = "m", column = @Column(name = "begin_m"))
  @AttributeOverride(name = "d", column = @Column(name = "begin_d"))
  PartialDate begin;

  @Embedded
  @AttributeOverride(name = "y", column = @Column(name = "end_y"))
  @AttributeOverride(name = "m", column = @Column(name = "end_m"))
  @AttributeOverride(name = "d", column = @Column(name = "end_d"))
  PartialDate ended;
}

@Embeddable
record Alias(
    @Column(nullable = false) String alias,
    @Column(nullable = false) Locale locale,
    boolean preferred) {}

@Embeddable
class PartialDate {
  Short y;
  Byte m;
  Byte d;
}

@Entity
class Band extends Artist {
  @OneToMany(mappedBy = "band")
  Set<BandMember> members;
}

@Entity
class Musician extends Artist {
  LocalDate born;

  @OneToMany(mappedBy = "musician")
  Set<BandMember> bands;

  @ManyToMany Set<Instrument> plays;
}

@Entity
class BandMember {
  @EmbeddedId BandMemberId id;

  @ManyToOne
  @MapsId("band")
  Band band;

  @ManyToOne
  @MapsId("musician")
  Musician musician;

  Year joined;
  Year departed;
}

@Embeddable
class BandMemberId implements Serializable {
  UUID band;
  UUID musician;

  @Override
  public boolean equals(Object o) {
    return o instanceof BandMemberId k
        && Objects.equals(band, k.band)
        && Objects.equals(musician, k.musician);
  }

  @Override
  public int hashCode() {
    return Objects.hash(band, musician);
  }
}

@Entity
class Genre extends Named {
  @Id @GeneratedValue Short id;
  @ManyToOne Genre broader;
}

@Entity
class Instrument extends Named {
  @Id @GeneratedValue Short id;
}

@Entity
class Label extends Mbid {
  @Column(length = 5)
  Integer labelCode;

  @ManyToOne Label owner;
}

@Entity
class Album extends Mbid {
  @ManyToMany List<Artist> credits;

  @OneToMany(mappedBy = "album")
  Set<Release> releases;

  @Enumerated(EnumType.STRING)
  AlbumKind kind;

  @ElementCollection
  @Column(name = "secondary_kind", length = 20)
  Set<String> secondaryKinds;
}

enum AlbumKind {
  ALBUM,
  EP,
  SINGLE,
  LIVE,
  COMPILATION
}

@Entity
@Table(name = "releases")
class Release extends Mbid {
  @ManyToOne(optional = false)
  Album album;

  @ManyToOne Label label;

  @Column(length = 13)
  String barcode;

  LocalDate released;
  @ElementCollection List<Medium> media;
}

@Embeddable
class Medium {
  @Column(name = "medium_format", length = 10)
  String format;

  @Column(name = "medium_no")
  int number;

  Integer tracks;
}

@Entity
@Table(
    uniqueConstraints = @UniqueConstraint(columnNames = {"release_gid", "medium_no", "track_no"}))
class Track extends Mbid {
  @ManyToOne(optional = false)
  Release release;

  @Column(name = "medium_no")
  int medium;

  @Column(name = "track_no")
  int number;

  @ManyToOne(optional = false)
  Recording recording;

  Duration length;
}

@Entity
class Recording extends Mbid {
  @Column(length = 12, unique = true)
  String isrc;

  @ManyToMany Collection<Artist> performers;
  @ManyToOne Work work;
}

@Entity
@Table(name = "works")
class Work extends Mbid {
  @Column(length = 15)
  String iswc;

  @ManyToMany
  @JoinTable(
      name = "work_composers",
      joinColumns = @JoinColumn(name = "work_id"),
      inverseJoinColumns = @JoinColumn(name = "composer_id"))
  Set<Musician> composers;

  Locale lyricsLanguage;
}

@Entity
class Listener {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String nick;

  @OneToMany(mappedBy = "owner")
  List<Playlist> playlists;

  @ManyToMany
  @JoinTable(name = "listener_follows")
  Set<Artist> follows;
}

@Entity
class Playlist {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  Listener owner;

  String name;

  @ManyToMany
  @JoinTable(name = "playlist_tracks")
  List<Track> tracks;

  boolean shared;
}

@Entity
class Play {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne Listener listener;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "track", foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
  Track track;

  Instant at;

  @Column(name = "skipped")
  boolean skipped;
}
