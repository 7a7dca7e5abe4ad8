package dev.revisions.processor;

import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.Project;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small model with most of what entities can depend on, each class in a file of its own. */
final class MixedModel {

  /** Entities that no other source mentions. */
  static final List<String> LEAVES =
      List.of("shop.Toy", "shop.CardPayment", "shop.Van", "shop.Rate", "shop.Category");

  private static final Map<String, String> SOURCES = new TreeMap<>();

  static {
    add("shop.package-info", "@SequenceGenerator(name = \"numbers\", allocationSize = 5)", "");
    add(
        "shop.convert.package-info",
        """
        @org.hibernate.annotations.ConverterRegistration(converter = WeightConverter.class)\
        """,
        "");
    add(
        "shop.base.Base",
        "@MappedSuperclass",
        "public abstract class Base<K> { @Id @GeneratedValue K id; @Version int version; }");
    add(
        "shop.base.Named",
        "@MappedSuperclass",
        "public abstract class Named extends Base<Long> { @Column(length = 40) String name; }");
    add("shop.Address", "@Embeddable", "public class Address { String street; Geo geo; }");
    add("shop.Geo", "@Embeddable", "public record Geo(double north, double east) {}");
    add("shop.Shape", "@Embeddable", "public class Shape { String label; }");
    add("shop.Circle", "@Embeddable", "public class Circle extends Shape { double radius; }");
    add("shop.Money", "", "public record Money(java.math.BigDecimal amount) {}");
    add("shop.Weight", "", "public record Weight(int grams) {}");
    add("shop.State", "", "public enum State { OPEN, CLOSED, ARCHIVED }");
    add("shop.Rank", "", "public enum Rank { LOW, HIGH }");
    add("shop.LineId", "@Embeddable", "public record LineId(Long order, int position) {}");
    add("shop.RateId", "", "public record RateId(String fromCode, String toCode) {}");
    addConverter("shop.convert.MoneyConverter", "@Converter(autoApply = true)", "Money", "String");
    addConverter("shop.convert.WeightConverter", "@Converter", "Weight", "Integer");
    addConverter("shop.convert.FlagConverter", "", "Boolean", "String");
    add(
        "shop.Customer",
        "@Entity",
        """
        public class Customer extends shop.base.Named {
          @Embedded
          @AttributeOverride(name = "street", column = @Column(name = "road", length = 80))
          Address address;
          @ElementCollection java.util.Set<String> tags;
          @ElementCollection java.util.Map<State, Money> limits;
          @Enumerated(EnumType.STRING) State state;
          @Convert(converter = shop.convert.FlagConverter.class) Boolean active;
        }
        """);
    add(
        "shop.Order",
        "@Entity @Table(name = \"orders\")",
        """
        public class Order extends shop.base.Base<Long> {
          @ManyToOne(optional = false) Customer customer;
          @OneToMany(mappedBy = "order") java.util.List<OrderLine> lines;
          @ManyToMany @OrderColumn java.util.List<Product> gifts;
          Money total;
        }
        """);
    add(
        "shop.OrderLine",
        "@Entity",
        """
        public class OrderLine {
          @EmbeddedId LineId id;
          @ManyToOne @MapsId("order") Order order;
          @ManyToOne Product product;
        }
        """);
    add(
        "shop.Product",
        "@Entity",
        """
        public class Product extends shop.base.Named {
          Weight weight;
          Rank rank;
          @Embedded Shape shape;
        }
        """);
    add(
        "shop.Book",
        "@Entity",
        "public class Book extends Product { @Column(unique = true) String isbn; }");
    add(
        "shop.Toy",
        "@Entity @DiscriminatorValue(\"T\")",
        "public class Toy extends Product { int age; }");
    add(
        "shop.Payment",
        "@Entity @Inheritance(strategy = InheritanceType.JOINED)",
        """
        public class Payment {
          @Id @GeneratedValue(generator = "numbers") Long id;
          @OneToOne Order order;
        }
        """);
    add(
        "shop.CardPayment",
        "@Entity",
        "public class CardPayment extends Payment { String digits; }");
    add(
        "shop.Vehicle",
        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
        "public abstract class Vehicle extends shop.base.Base<java.util.UUID> { Weight load; }");
    add("shop.Van", "@Entity", "public class Van extends Vehicle { Rank rank; }");
    add(
        "shop.Rate",
        "@Entity @IdClass(RateId.class)",
        "public class Rate { @Id String fromCode; @Id String toCode; Money value; }");
    add(
        "shop.Category",
        "@Entity",
        """
        public class Category extends shop.base.Named {
          @ManyToOne Category parent;
          @OneToMany @JoinColumn(name = "category_id") java.util.Set<Book> books;
        }
        """);
  }

  private MixedModel() {}

  private static void add(String name, String annotations, String type) {
    int dot = name.lastIndexOf('.');
    String of = "package %s;\n".formatted(name.substring(0, dot));
    String imports = "import jakarta.persistence.*;\n";
    SOURCES.put(
        name,
        name.endsWith("package-info")
            ? annotations + "\n" + of + imports
            : of + imports + annotations + "\n" + type);
  }

  private static void addConverter(String name, String annotation, String from, String to) {
    String type =
        """
        import shop.*;
        %1$s
        public class %2$s implements AttributeConverter<%3$s, %4$s> {
          public %4$s convertToDatabaseColumn(%3$s value) { return null; }
          public %3$s convertToEntityAttribute(%4$s value) { return null; }
        }
        """
            .formatted(annotation, name.substring(name.lastIndexOf('.') + 1), from, to);
    add(name, "", type);
  }

  /** The names of its classes. */
  static List<String> names() {
    return List.copyOf(SOURCES.keySet());
  }

  /** Its sources as a project. */
  static Project project(Compiler compiler) {
    var project = new Project(compiler);
    SOURCES.forEach(project::write);
    return project;
  }
}
