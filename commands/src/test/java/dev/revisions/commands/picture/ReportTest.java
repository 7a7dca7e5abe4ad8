package dev.revisions.commands.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.commands.SampleApplication;
import dev.revisions.commands.application.Application;
import dev.revisions.commands.application.ClassPath;
import dev.revisions.commands.application.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. */
class ReportTest {

  private static final int ENTER = 13;
  private static final int ESCAPE = 27;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path shop;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Browser.installed().isPresent(), "no Chromium here; on Debian: apt-get install chromium");
    browser = Browser.start(folder.resolve("profile"));
    shop = page("shop", SampleApplication.shop(folder.resolve("shop")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(String title, SampleApplication sample) throws IOException {
    Application application =
        new Loader(new ClassPath(List.of(sample.classes()))).load(Optional.empty());
    List<String> ids = application.graph().ids();
    var applied = new Report.Applied("postgresql://db/shop", ids.subList(0, ids.size() - 1));
    var report = new Report(title, application.graph(), Optional.of(applied));
    return Files.writeString(folder.resolve(title + ".html"), report.html());
  }

  private static void open(Path page) throws Exception {
    browser.complaints().clear();
    browser.size(1600, 900);
    browser.dark(false);
    browser.open(page);
    browser.await("document.body && document.body.dataset.ready !== undefined");
  }

  private static void go(String state) throws Exception {
    browser.evaluate("location.hash = '" + state + "'");
    browser.await("document.body.dataset.ready === '#" + state + "'");
  }

  /** Keeps a picture where {@code -Drevisions.images=FOLDER} says so. */
  private static void keep(String name) throws Exception {
    String images = System.getProperty("revisions.images");
    if (images != null) {
      browser.screenshot(Files.createDirectories(Path.of(images)).resolve(name + ".png"));
    }
  }

  /** A row is 12 pixels high where nothing is zoomed. */
  private static void assertRowsAreRead() throws Exception {
    assertThat(browser.evaluate("page.view.scale * 12 > 7")).isEqualTo(true);
    assertThat(browser.evaluate("document.querySelector('#diagram.far') === null")).isEqualTo(true);
  }

  private static Object tables() throws Exception {
    return browser.evaluate(
        "[...document.querySelectorAll('#content .table')].map(t => t.dataset.table).join(' ')");
  }

  @BeforeEach
  void openShop() throws Exception {
    open(shop);
  }

  @Test
  void opensWithoutAWordFromTheConsoleOrToTheNetwork() throws Exception {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.evaluate("document.querySelector('#status').textContent"))
        .isEqualTo("5 revisions · postgresql://db/shop: 1 pending");
    assertThat(browser.evaluate("document.querySelectorAll('#content .table').length"))
        .isEqualTo(14);
    assertRowsAreRead();
    keep("report-shop-light");
    browser.dark(true);
    keep("report-shop-dark");
  }

  @Test
  void showsWhatARevisionChanges() throws Exception {
    go("scope=change");
    assertThat(tables()).isEqualTo("customer_tags customers orders reviews");
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('.row.added .name, .row.removed .name')]"
                    + ".map(n => n.previousSibling.textContent + n.textContent).join(' ')"))
        .isEqualTo("+phone_number −fax");
    assertThat(browser.evaluate("document.querySelector('#details ol').textContent"))
        .asString()
        .contains("add column customers.phone_number varchar(40)", "ACCESS EXCLUSIVE");
    keep("report-change-light");
    browser.dark(true);
    keep("report-change-dark");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void goesThroughTheRevisions() throws Exception {
    browser.evaluate("[...document.querySelectorAll('.revision')].at(-1).click()");
    browser.await("document.querySelectorAll('#content .table').length === 3");
    assertThat(tables()).isEqualTo("categories product_categories products");
    assertThat(browser.evaluate("document.querySelectorAll('#content .table.added').length"))
        .isEqualTo(3);
  }

  @Test
  void findsATableByAColumnAndFocusesOnItAndItsNeighbours() throws Exception {
    browser.press("/", 191);
    browser.type("ship_to_c");
    browser.await("!document.querySelector('#found').hidden");
    assertThat(browser.evaluate("document.querySelector('#found').innerText"))
        .isEqualTo("orders.ship_to_city\norders.ship_to_country");
    assertThat(browser.evaluate("document.querySelector('.table.found').dataset.table"))
        .isEqualTo("orders");
    browser.press("Enter", ENTER);
    browser.await("location.hash.includes('table=orders')");
    browser.await("document.body.dataset.ready === location.hash");
    assertThat(tables()).isEqualTo("customers order_lines orders payments");
    assertThat(browser.evaluate("document.querySelector('#details h2').textContent"))
        .isEqualTo("orders");
    keep("report-focus-light");
    browser.evaluate("document.activeElement.blur()");
    browser.press("Escape", ESCAPE);
    browser.await("!location.hash.includes('table')");
  }

  @Test
  void showsEveryNameOfThreeHundredTables() throws Exception {
    SampleApplication large = SampleApplication.large(folder.resolve("300"), 299);
    open(page("300 tables", large));
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.evaluate("document.querySelectorAll('#content .table').length"))
        .isEqualTo(300);
    assertThat((Number) browser.evaluate("page.view.scale * 13"))
        .as("the height of a name on the screen")
        .satisfies(height -> assertThat(height.doubleValue()).isGreaterThan(7));
    keep("report-300-light");
    browser.dark(true);
    keep("report-300-dark");
    go("table=billing_party");
    assertRowsAreRead();
    keep("report-300-focus-dark");
    browser.dark(false);
    go("scope=change");
    keep("report-300-change-light");
  }

  @Test
  void showsFiftyTables() throws Exception {
    SampleApplication large = SampleApplication.large(folder.resolve("50"), 49);
    open(page("50 tables", large));
    keep("report-50-light");
    browser.dark(true);
    keep("report-50-dark");
    browser.dark(false);
    go("detail=columns");
    keep("report-50-columns-light");
    assertThat(browser.complaints()).isEmpty();
  }
}
