package dev.revisions.conformance.model.cms;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;

@MappedSuperclass
abstract class Content {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_ids")
  Long id;

  @Column(nullable = false, length = 150)
  String title;

  @Column(length = 160)
  String slug;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Author author;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  State state;

  @Embedded Seo seo;
  LocalDateTime publishedAt;
  @ManyToMany Set<Label> labels;
  @ElementCollection Set<String> redirects;
}

enum State {
  DRAFT,
  REVIEW,
  PUBLISHED,
  ARCHIVED
}

@Embeddable
class Seo {
  @Column(name = "seo_title", length = 70)
  String title;

  @Column(name = "seo_description", length = 320)
  String description;

  @Column(name = "seo_noindex")
  boolean noIndex;

  @ElementCollection List<String> keywords;
}

@Entity
@Table(
    name = "pages",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_pages_slug",
            columnNames = {"slug", "site_id"}))
class Page extends Content {
  @ManyToOne(optional = false)
  Site site;

  @ManyToOne Page parent;

  @Column(length = Length.LONG32)
  String body;

  @ManyToOne Template template;

  @OneToMany(mappedBy = "page")
  List<Block> blocks;
}

@Entity
@Table(name = "articles")
class Article extends Content {
  @Column(length = Length.LONG32)
  String body;

  @ManyToOne Image hero;

  @ManyToMany
  @JoinTable(
      name = "related_articles",
      joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "related_id"))
  List<Article> related;

  Duration readingTime;
}

@Entity
@Table(name = "galleries")
class Gallery extends Content {
  @ManyToMany List<Image> images;
  short columnsShown;
}

@Entity
class Site {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Short id;

  @Column(unique = true, nullable = false)
  String host;

  @Column(nullable = false)
  Locale defaultLocale;

  @ElementCollection
  @CollectionTable(
      name = "site_locales",
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_site_locale",
              columnNames = {"Site_id", "locales"}))
  List<Locale> locales;
}

@Entity
class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String penName;

  @Column(unique = true)
  String email;

  @Column(length = 3000)
  String bio;

  @OneToOne Image portrait;
}

@Entity
@Table(name = "labels")
class Label {
  @Id
  @Column(length = 40)
  String name;

  String color;
}

@Entity
class Template {
  @Id String path;

  @Column(length = 100_000)
  String source;

  @ElementCollection
  @Column(name = "slot", length = 30, nullable = false)
  Set<String> slots;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@Table(name = "blocks", indexes = @Index(columnList = "page_id, sorting"))
abstract class Block {
  @Id @GeneratedValue Long id;
  @ManyToOne Page page;
  int sorting;
}

@Entity
class TextBlock extends Block {
  @Column(length = 20000)
  String text;

  @Enumerated(EnumType.STRING)
  Alignment alignment;
}

@Entity
class ImageBlock extends Block {
  @ManyToOne Image image;
  String caption;

  @Enumerated(EnumType.STRING)
  Alignment imageAlignment;
}

@Entity
class EmbedBlock extends Block {
  @Column(length = 2048)
  URL url;

  Integer height;
  boolean consent;
}

enum Alignment {
  LEFT,
  CENTER,
  RIGHT
}

@Entity
@Table(name = "media")
@Inheritance(strategy = InheritanceType.JOINED)
class Media {
  @Id @GeneratedValue UUID id;
  String fileName;

  @Column(length = 127)
  String contentType;

  long bytes;
  Instant uploaded;
  @ManyToOne Folder folder;
}

@Entity
@Table(name = "images")
class Image extends Media {
  int width;
  int height;

  @Column(name = "alt_text")
  String alt;

  @Embedded Focus focus;
}

@Embeddable
record Focus(float x, float y) {}

@Entity
@Table(name = "videos")
class Video extends Media {
  Duration length;
  @OneToOne Image poster;
  @OneToMany Set<Subtitle> subtitles;
}

@Entity
class Subtitle {
  @Id @GeneratedValue Long id;
  Locale locale;

  @Column(length = 1_000_000)
  String text;
}

@Entity
class Folder {
  @Id @GeneratedValue Integer id;

  @Column(nullable = false)
  String name;

  @ManyToOne Folder parent;
}

@Entity
@Table(name = "page_views")
class PageView {
  @EmbeddedId Key id;
  long hits;

  @Embeddable
  record Key(@ManyToOne Page page, LocalDate seenOn) implements Serializable {}
}
