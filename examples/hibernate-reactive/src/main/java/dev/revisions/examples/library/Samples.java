package dev.revisions.examples.library;

import dev.revisions.examples.library.model.Address;
import dev.revisions.examples.library.model.Author;
import dev.revisions.examples.library.model.Book;
import dev.revisions.examples.library.model.Copy;
import dev.revisions.examples.library.model.Fine;
import dev.revisions.examples.library.model.LibraryCard;
import dev.revisions.examples.library.model.Loan;
import dev.revisions.examples.library.model.Medium;
import dev.revisions.examples.library.model.Member;
import dev.revisions.examples.library.model.Publisher;
import dev.revisions.examples.library.model.Setting;
import dev.revisions.examples.library.model.Shelf;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Things to put into the library, one of every entity. */
final class Samples {

  private final Author author = author();
  private final Publisher publisher = publisher();
  private final Book book = book(author, publisher);
  private final Member member = member();

  /** What has an identifier of its own. */
  List<Object> independent() {
    return List.of(author, publisher, book, member, recording(), chart(), shelf(), setting());
  }

  /** What is identified by a book or a member, which have to be written before. */
  List<Object> dependent() {
    Copy copy = copy(book);
    Fine.Late late = late();
    Fine.Damage damage = damage();
    return List.of(copy, card(member), late, damage, loan(copy, member, late, damage));
  }

  private static Author author() {
    var author = new Author();
    author.name = "Mary Shelley";
    author.born = LocalDate.of(1797, 8, 30);
    author.biography = "She wrote the first novel of its kind.";
    try {
      author.homepage = URI.create("https://example.com/shelley").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
    return author;
  }

  private static Publisher publisher() {
    var publisher = new Publisher();
    publisher.name = "Lackington";
    publisher.address = address("Finsbury Square", "London", "GB");
    return publisher;
  }

  private static Address address(String street, String city, String country) {
    var address = new Address();
    address.street = street;
    address.city = city;
    address.country = country;
    return address;
  }

  private static Book book(Author author, Publisher publisher) {
    var book = new Book();
    book.isbn = "9780141439471";
    book.title = "Frankenstein";
    book.published = Year.of(1818);
    book.language = Locale.UK;
    book.binding = Book.Binding.HARDBACK;
    book.pages = 280;
    book.price = new BigDecimal("7.99");
    book.cover = new byte[] {1, 2, 3};
    book.publisher = publisher;
    book.authors.add(author);
    book.keywords.add("science");
    book.keywords.add("monsters");
    return book;
  }

  private static Copy copy(Book book) {
    var copy = new Copy();
    copy.key = new Copy.Key(book.id, 1);
    copy.book = book;
    copy.lendable = true;
    return copy;
  }

  private static Member member() {
    var member = new Member();
    member.name = "Ada";
    member.born = LocalDate.of(1815, 12, 10);
    member.email = "ada@example.com";
    member.status = Member.Status.ACTIVE;
    member.timeZone = ZoneId.of("Europe/London");
    member.address = address("St James's Square", "London", "GB");
    return member;
  }

  private static LibraryCard card(Member member) {
    var card = new LibraryCard();
    card.member = member;
    card.issued = OffsetDateTime.parse("2026-01-02T03:04:05+01:00");
    card.checkLetter = 'K';
    return card;
  }

  private static Fine.Late late() {
    var late = new Fine.Late();
    late.amount = new BigDecimal("1.50");
    late.days = 3;
    return late;
  }

  private static Fine.Damage damage() {
    var damage = new Fine.Damage();
    damage.amount = new BigDecimal("12.00");
    damage.what = "coffee on page 12";
    return damage;
  }

  private static Loan loan(Copy copy, Member member, Fine... fines) {
    var loan = new Loan();
    loan.copy = copy;
    loan.member = member;
    loan.since = Instant.parse("2026-11-01T10:00:00Z");
    loan.due = LocalDate.of(2026, 11, 29);
    loan.extension = Duration.ofDays(14);
    loan.fines.addAll(List.of(fines));
    return loan;
  }

  private static Medium.Recording recording() {
    var recording = new Medium.Recording();
    recording.title = "Rain";
    recording.playingTime = LocalTime.of(0, 58, 12);
    recording.samplingRate = 44_100;
    return recording;
  }

  private static Medium.Chart chart() {
    var chart = new Medium.Chart();
    chart.title = "North Sea";
    chart.scale = 750_000;
    chart.widthInCentimetres = 84.1f;
    return chart;
  }

  private static Shelf shelf() {
    var shelf = new Shelf();
    shelf.room = "East";
    shelf.number = 7;
    shelf.capacityInMillimetres = 900;
    return shelf;
  }

  private static Setting setting() {
    var setting = new Setting();
    setting.setName("loan.days");
    setting.setText("28");
    return setting;
  }
}
