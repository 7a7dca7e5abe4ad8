package dev.revisions.conformance.model.league;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
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
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@Entity
class Season {
  @Id int startYear;
  LocalDate firstDay;
  LocalDate lastDay;
  @ManyToOne League league;
}

@Entity
class League {
  @Id @GeneratedValue Integer id;
  String name;

  @OneToMany(mappedBy = "league")
  Set<Season> seasons;

  @Convert(converter = Points.class)
  @Column(length = 20)
  PointRule pointRule;
}

record PointRule(int win, int draw, int loss) {}

@Converter
class Points implements AttributeConverter<PointRule, String> {
  @Override
  public String convertToDatabaseColumn(PointRule r) {
    return r == null ? null : r.win() + "-" + r.draw() + "-" + r.loss();
  }

  @Override
  public PointRule convertToEntityAttribute(String s) {
    if (s == null) {
      return null;
    }
    String[] p = s.split("-");
    return new PointRule(Integer.parseInt(p[0]), Integer.parseInt(p[1]), Integer.parseInt(p[2]));
  }
}

@Entity
class Team {
  @Id @GeneratedValue Integer id;

  @Column(unique = true, length = 3, nullable = false)
  String code;

  @ManyToOne Stadium home;

  @ElementCollection
  @CollectionTable(name = "team_colors")
  @Column(name = "color", length = 7)
  List<String> colors;
}

@Entity
class Stadium {
  @Id @GeneratedValue Integer id;
  String name;
  int capacity;
  Double altitude;
}

@Entity
@IdClass(Squad.Key.class)
class Squad {
  @Id @ManyToOne Season season;
  @Id @ManyToOne Team team;
  @OneToOne Coach coach;

  @OneToMany(mappedBy = "squad")
  Set<SquadPlayer> players;

  static class Key implements Serializable {
    int season;
    Integer team;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && season == k.season && Objects.equals(team, k.team);
    }

    @Override
    public int hashCode() {
      return Objects.hash(season, team);
    }
  }
}

@Entity
@IdClass(SquadPlayer.Key.class)
class SquadPlayer {
  @Id @ManyToOne Squad squad;
  @Id @ManyToOne Player player;
  short shirt;

  static class Key implements Serializable {
    Squad.Key squad;
    Long player;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k
          && Objects.equals(squad, k.squad)
          && Objects.equals(player, k.player);
    }

    @Override
    public int hashCode() {
      return Objects.hash(squad, player);
    }
  }
}

@MappedSuperclass
abstract class Human {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String name;
  LocalDate born;

  @Column(length = 2)
  String nationality;
}

@Entity
class Player extends Human {
  @Enumerated(EnumType.STRING)
  Place place;

  Foot foot;

  @Column(name = "market_value", precision = 12)
  BigDecimal marketValue;
}

enum Place {
  KEEPER,
  DEFENDER,
  MIDFIELDER,
  STRIKER
}

enum Foot {
  LEFT,
  RIGHT,
  BOTH
}

@Entity
class Coach extends Human {
  LocalDate licensed;
}

@Entity
class Referee extends Human {
  @Enumerated Grade grade;
}

enum Grade {
  REGIONAL,
  NATIONAL,
  INTERNATIONAL
}

@Entity
@Table(name = "matches")
class Fixture {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "home_season", referencedColumnName = "season_startYear")
  @JoinColumn(name = "home_team", referencedColumnName = "team_id")
  Squad home;

  @ManyToOne(optional = false)
  @JoinColumn(name = "away_season", referencedColumnName = "season_startYear")
  @JoinColumn(name = "away_team", referencedColumnName = "team_id")
  Squad away;

  @ManyToOne Referee referee;
  @ManyToMany Set<Referee> assistants;
  LocalDateTime kickoff;

  @Embedded
  @AttributeOverride(name = "home", column = @Column(name = "half_home"))
  @AttributeOverride(name = "away", column = @Column(name = "half_away"))
  Score halfTime;

  @Embedded Score score;
  Integer attendance;
}

@Embeddable
record Score(Short home, Short away) {}

@Entity
@Table(name = "match_events")
@Inheritance
abstract class MatchEvent {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Fixture fixture;

  @Column(name = "at_minute")
  byte minute;

  @ManyToOne Player player;
}

@Entity
class Goal extends MatchEvent {
  boolean ownGoal;
  @ManyToOne Player assist;
  GoalKind kind;
}

@Entity
class Booking extends MatchEvent {
  @Enumerated(EnumType.STRING)
  CardColor color;

  @Column(name = "booking_reason")
  String reason;
}

@Entity
class Substitution extends MatchEvent {
  @ManyToOne(optional = false)
  Player replacement;
}

enum GoalKind {
  OPEN_PLAY,
  HEADER,
  PENALTY,
  FREE_KICK
}

enum CardColor {
  YELLOW,
  SECOND_YELLOW,
  RED
}

@Entity
@Table(name = "standings")
class Standing {
  @EmbeddedId Key id;
  int played;
  int points;

  @Column(name = "goal_difference")
  int difference;

  @OneToOne
  @MapsId("squad")
  Squad squad;

  @Embeddable
  static class Key implements Serializable {
    Squad.Key squad;
    short round;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && round == k.round && Objects.equals(squad, k.squad);
    }

    @Override
    public int hashCode() {
      return Objects.hash(squad, round);
    }
  }
}
