package dev.revisions.conformance.model.ordering;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
class Playlist {
  @Id Long id;
  @ElementCollection @OrderColumn List<String> titles;

  @ElementCollection
  @OrderColumn(name = "pos", nullable = false)
  List<Cue> cues;

  @ManyToMany @OrderColumn List<Track> tracks;

  @OneToMany
  @JoinTable(name = "owned_tracks")
  @OrderColumn(name = "seq")
  List<Track> owned;

  @OneToMany
  @JoinColumn(name = "playlist_id")
  @OrderColumn
  List<Clip> clips;

  @OneToMany(mappedBy = "playlist")
  @OrderColumn(name = "place")
  List<Entry> entries;

  @ElementCollection String[] words;
  @ElementCollection @OrderColumn int[] numbers;

  @ElementCollection
  @OrderColumn
  @ListIndexBase(1)
  List<Integer> based;
}

@Embeddable
record Cue(int at, String what) {}

@Entity
class Track {
  @Id Long id;
}

@Entity
class Clip {
  @Id Long id;
}

@Entity
class Entry {
  @Id Long id;
  @ManyToOne Playlist playlist;
}
